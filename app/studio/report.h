// `parallax --report FILE`: the first thing a person would do, done without one.
#pragma once

#include <QString>

namespace parallax {

class MainWindow;

// When the pair that is being opened has been estimated by every ticked method: prints the table on standard output,
// saves a picture of the window and ends the program with 0; with 1 when the pair cannot be opened, no method found a
// pose, the picture cannot be saved, or 120 s have passed.
void reportAndQuit(MainWindow& window, const QString& pictureFile);

}  // namespace parallax
