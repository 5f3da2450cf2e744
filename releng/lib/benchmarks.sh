# The bundle of the benchmarks, which is in no product: how to have it built, and the class path to run it on.

# Sets benchmarks, archive and classes; needs a product and a JDK.
need_benchmarks() {
    benchmarks=$ROOT/releng/benchmarks
    archive=$(echo "$benchmarks"/target/org.scholion.benchmarks-*T.jar)
    if ! [ -e "$archive" ] || [ "$PRODUCT_STAMP" -nt "$archive" ] ||
        [ -n "$(find "$benchmarks" -name target -prune -o -type f -newer "$archive" -print -quit)" ]; then
        . "$ROOT/releng/lib/packages.sh"
        . "$ROOT/releng/lib/maven.sh"
        find_maven
        log=$ROOT/releng/target/benchmarks.log
        say "Building the benchmarks"
        take_build_lock
        maven package -pl releng/benchmarks -am >"$log" 2>&1 || {
            grep '^\[ERROR\]' "$log" | head -n 30 >&2
            fail "The build failed; the whole log is $log"
        }
        release_build_lock
        archive=$(echo "$benchmarks"/target/org.scholion.benchmarks-*T.jar)
    fi
    classes=$archive
    for library in "$PRODUCT"/plugins/*.jar "$benchmarks"/target/peers/*.jar; do
        classes=$classes:$library
    done
}
