// Fresh pages for every layer's result cost up to a third of a forward, so freed memory is kept for the next one.
#pragma once

namespace parallax {

// Once a process; later calls change nothing. `everything`: also blocks over 32 MB, and without limit: for a process
// that only trains, which takes the same blocks again at every step.
void keepFreedMemory(bool everything = false);

}  // namespace parallax
