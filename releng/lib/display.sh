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

stop_display() {
    [ -z "$window_manager" ] || kill "$window_manager" 2>/dev/null
    [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null
}
