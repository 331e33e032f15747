// What a run folder needs of the disk it is on. For the files of this room.
#pragma once

#include <string_view>
#include <sys/types.h>

namespace parallax {

// NFS, SMB, FUSE (sshfs): what is written may wait for half a minute in this machine's memory, unseen by the others,
// unless it is synced.
bool onNetworkDisk(int descriptor);

// All of it; false with errno when the disk took only a part.
bool wroteAll(int descriptor, std::string_view bytes);

// At `offset`, not moving the descriptor.
bool wroteAllAt(int descriptor, std::string_view bytes, off_t offset);

double secondsSince1970();

}  // namespace parallax
