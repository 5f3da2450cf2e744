# Installs what the system lacks where we may (root on a Debian-like system); else says how, and stops.

# install_packages REASON PACKAGE…
install_packages() {
    reason=$1
    shift
    # Another program that installs (updates at boot, say) is waited for, ten minutes at most.
    waiting="-o DPkg::Lock::Timeout=600 -o Acquire::Retries=3"
    command="apt-get $waiting install -y --no-install-recommends $*"
    if ! command -v apt-get >/dev/null; then
        fail "$reason. Install what Debian calls: $*"
    fi
    if [ "$(id -u)" != 0 ]; then
        fail "$reason. Run this, then start again:" "    sudo $command"
    fi
    say "$reason; installing: $*"
    export DEBIAN_FRONTEND=noninteractive
    { update_packages && $command; } </dev/null >"$CACHE/apt.log" 2>&1 || {
        tail -n 5 "$CACHE/apt.log" >&2
        fail "That failed; the log is $CACHE/apt.log. By hand it is: $command"
    }
}

# The lists of packages have a lock of their own, which apt-get itself does not wait for.
update_packages() {
    tries=0
    until apt-get $waiting update 2>"$CACHE/apt-update.log"; do
        cat "$CACHE/apt-update.log" >&2
        grep -q 'Could not get lock' "$CACHE/apt-update.log" && [ $tries -lt 60 ] || return 1
        tries=$((tries + 1))
        sleep 10
    done
}

has_library() {
    { ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } 2>/dev/null | grep -q "$1"
}

has_font() {
    command -v fc-list >/dev/null && [ -n "$(fc-list "$1" family)" ]
}

# What a window needs: GTK, and fonts for every script of the sample.
need_window() {
    [ "$(uname -s)" = Linux ] || return 0
    missing=
    has_library libgtk-3.so.0 || missing="$missing libgtk-3-0"
    command -v fc-list >/dev/null || missing="$missing fontconfig"
    has_font "Noto Sans Devanagari" || missing="$missing fonts-noto-core"
    has_font "Noto Sans CJK SC" || missing="$missing fonts-noto-cjk"
    has_font "Noto Color Emoji" || missing="$missing fonts-noto-color-emoji"
    [ -z "$missing" ] || install_packages "The workbench needs GTK 3 and fonts" $missing
}

# What tests of a window need besides: a display of their own with a window manager.
need_display() {
    need_window
    [ "$(uname -s)" = Linux ] || return 0
    missing=
    command -v Xvfb >/dev/null || missing="$missing xvfb"
    command -v openbox >/dev/null || missing="$missing openbox"
    command -v setxkbmap >/dev/null || missing="$missing x11-xkb-utils"
    command -v xwininfo >/dev/null || missing="$missing x11-utils"
    has_library libXtst.so.6 || missing="$missing libxtst6"
    [ -z "$missing" ] || install_packages "The tests need a display of their own" $missing
}

# What asks the window as a screen reader does: a bus of the session, the accessibility bus, a program that asks. Where they
# cannot be installed, what needs them is skipped and says so.
need_session_bus() {
    [ "$(uname -s)" = Linux ] || return 0
    missing=
    command -v dbus-daemon >/dev/null || missing="$missing dbus-daemon"
    command -v gdbus >/dev/null || missing="$missing libglib2.0-bin"
    [ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || missing="$missing at-spi2-core"
    [ -z "$missing" ] || (install_packages "Asking as screen readers do needs a bus" $missing) ||
        say "Without$missing SpokenWalk is skipped."
}
