# A display of our own, with a window manager, for what is run without a screen.

# Starts both and sets DISPLAY; they end with the script that asked for them.
start_display() {
    number=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$number" 2>/dev/null </dev/null 9>&- &
    xvfb=$!
    trap 'stop_display' EXIT
    tries=0
    until [ -s "$number" ]; do
        kill -0 $xvfb 2>/dev/null && [ $tries -lt 300 ] || fail "Xvfb did not start"
        tries=$((tries + 1))
        sleep 0.1
    done
    read -r display <"$number"
    rm -f "$number"
    export DISPLAY=":$display"
    unset WAYLAND_DISPLAY
    export GDK_BACKEND=x11
    openbox </dev/null >/dev/null 2>&1 9>&- &
    window_manager=$!
}

# Starts a bus of the session, on which the accessibility bus of at-spi2-core starts by itself, and sets
# SCHOLION_SESSION_BUS. Only what asks as a screen reader does is run on it; see the execution "spoken" in pom.xml.
start_session_bus() {
    command -v dbus-daemon >/dev/null || return 0
    address=$(mktemp)
    dbus-daemon --session --nofork --nopidfile --print-address=3 3>"$address" </dev/null >/dev/null 2>&1 9>&- &
    session_bus=$!
    tries=0
    until [ -s "$address" ]; do
        kill -0 $session_bus 2>/dev/null && [ $tries -lt 100 ] || fail "dbus-daemon did not start"
        tries=$((tries + 1))
        sleep 0.1
    done
    read -r SCHOLION_SESSION_BUS <"$address"
    rm -f "$address"
    export SCHOLION_SESSION_BUS
}

stop_display() {
    [ -z "$session_bus" ] || kill "$session_bus" 2>/dev/null
    [ -z "$window_manager" ] || kill "$window_manager" 2>/dev/null
    [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null
}
