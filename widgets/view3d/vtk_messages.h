// VTK's warnings and errors go where Qt's go, so that they are logged, and so that tests fail on them.
#pragma once

namespace parallax {

void sendVtkMessagesToQt();  // cheap to call again

}  // namespace parallax
