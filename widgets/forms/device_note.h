// What the setting "device" finds on this machine, below its control.
#pragma once

namespace parallax {

class SettingsForm;

// Asked in a worker, because the first question starts a GPU's driver; forms without the setting stay as they are.
void noteDevice(SettingsForm& form);

}  // namespace parallax
