#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

# Proves a .deb as root: a fresh Debian gets it with apt, and an ordinary user there runs the self-test off screen, then
# in a window under Xvfb, and makes the sample's documents.
#
#   packaging/linux/prove.sh out/seminarapp_0.1.0_amd64.deb [SUITE]

set -euo pipefail
package=$(realpath "$1")
suite=${2:-bookworm}
root=$(mktemp -d /var/tmp/seminarapp-proof.XXXXXX)
chmod 755 "$root" # of others too: an ordinary user lives in it
bound=false

clean_up() {
    if $bound; then umount "$root/proc"; fi
    rm -rf --one-file-system "$root"
}
trap clean_up EXIT

debootstrap --variant=minbase "$suite" "$root" >"$root.log" 2>&1 || { tail -5 "$root.log"; exit 1; }
rm "$root.log"
mount --bind /proc "$root/proc"
bound=true
cp "$package" "$root/var/tmp/seminarapp.deb"
cat >"$root/var/tmp/inside.sh" <<'INSIDE'
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends /var/tmp/seminarapp.deb >/dev/null
echo "installed: $(dpkg-query -W -f '${Version}, ${Installed-Size} kB' seminarapp)"
useradd --create-home guest
as_guest() { su guest -c "cd && $1"; }
echo "off screen:"
told=$(as_guest "QT_QPA_PLATFORM=offscreen seminarapp self-test")
echo "$told"
grep -q '^ok *spelling' <<<"$told" # which is left where the library is not installed
as_guest "seminarapp demo sample/ >/dev/null && ls sample | wc -l"
apt-get install -y -qq --no-install-recommends xvfb xauth >/dev/null
echo "under Xvfb:"
as_guest "QT_QPA_PLATFORM=xcb xvfb-run -a seminarapp self-test"
apt-get remove -y -qq seminarapp >/dev/null
as_guest "test -s sample/demo.seminarapp"
echo "removed; the guest's library is still there"
INSIDE
chroot "$root" bash /var/tmp/inside.sh
