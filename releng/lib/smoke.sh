# Starts the packaged workbench once, as a person would, and looks for its window.

# Fails if the window with the sample project does not come, or the start left errors in the log.
smoke_start() {
    [ "$(uname -s)" = Linux ] || return 0
    smoke_home=$(mktemp -d)
    cp "$SAMPLE" "$smoke_home/smoke.scholion"
    SCHOLION_JAVA_OPTIONS="-Duser.home=$smoke_home" \
        "$PRODUCT/scholion-workbench" "$smoke_home/smoke.scholion" -data "$smoke_home/data" \
        >"$smoke_home/output" 2>&1 </dev/null &
    smoke_process=$!
    tries=0
    shown=
    while [ -z "$shown" ] && [ $tries -lt 240 ] && kill -0 $smoke_process 2>/dev/null; do
        sleep 0.5
        tries=$((tries + 1))
        # The title tells that the project is open and a document of it is shown.
        xwininfo -root -tree 2>/dev/null | grep -q '[0-9a-z].*Scholion sample.*Scholion' && shown=yes
    done
    kill $smoke_process 2>/dev/null
    wait $smoke_process 2>/dev/null
    errors=$(grep -l '^!ENTRY .* 4 ' "$smoke_home"/data/.metadata/.log "$PRODUCT"/configuration/*.log 2>/dev/null)
    if [ -n "$shown" ] && [ -z "$errors" ]; then
        echo "The packaged workbench starts and shows a document."
        rm -rf "$smoke_home"
        return 0
    fi
    [ -n "$shown" ] || say "The packaged workbench showed no document; its output:"
    [ -z "$errors" ] || say "The start left errors in $errors:"
    # shellcheck disable=SC2086
    tail -n 40 "$smoke_home/output" $errors >&2
    return 1
}
