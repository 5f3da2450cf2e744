# The product of this checkout for this machine: where it is, and how to have it built.

case $(uname -s) in
Darwin) product_place=macosx/cocoa product_folder=Scholion.app/Contents/Eclipse ;;
*) product_place=linux/gtk product_folder=scholion ;;
esac
case $(uname -m) in
arm64 | aarch64) product_place=$product_place/aarch64 ;;
*) product_place=$product_place/x86_64 ;;
esac
PRODUCT=$ROOT/releng/product/target/products/org.scholion.workbench.product/$product_place/$product_folder
SAMPLE=$ROOT/releng/product/target/sample/sample.scholion
PRODUCT_STAMP=$ROOT/releng/product/target/built

# Those that floors.txt calls "window", as find looks for them.
WINDOW_BUNDLES="-o -name org.scholion.ui -o -name org.scholion.ui.* -o -name org.scholion.workbench -o -name org.scholion.help"

# Whether no source of the product changed since it was built. Asked at every start of the command line, so it must be
# quick: one walk that ends at the first newer file. A folder counts too (a file was added or deleted in it), unless the
# build itself writes there.
# With "headless", the bundles of the window do not count: the command line does without them.
is_built() {
    window=
    [ "$1" != headless ] || window="$WINDOW_BUNDLES"
    # shellcheck disable=SC2086
    [ -e "$PRODUCT_STAMP" ] && [ -z "$(cd "$ROOT" && set -f && find pom.xml .mvn targetplatform features releng/product bundles \
        \( -name target -o -name bin -o -name .settings -o -name '*tests' $window \) -prune -o \
        -newer "$PRODUCT_STAMP" \( -type f ! -name '.*' -o -type d -path '*/src*' \) -print -quit)" ]
}

# Has this checkout to itself: two builds at once would write the same files. Waits for one that is under way; it ends
# with the process that took it, if not before.
take_build_lock() {
    mkdir -p "$ROOT/releng/target" 2>/dev/null && [ -w "$ROOT/releng/target" ] ||
        fail "This checkout has to be built, and you may not write in it. Ask its owner to run" \
            "    $ROOT/releng/scholion --version"
    build_lock=$ROOT/releng/target/build.lock
    if command -v flock >/dev/null; then
        exec 9>"$build_lock"
        flock -n 9 || {
            say "Another build of this checkout is under way; waiting for it"
            flock 9
        }
        return
    fi
    # A link is made whole or not at all, and says who made it: no moment when the lock has no owner.
    build_lock=$build_lock.owner
    waiting=
    until ln -s $$ "$build_lock" 2>/dev/null; do
        owner=$(readlink "$build_lock")
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
            break_build_lock "$owner"
            continue
        fi
        [ -n "$waiting" ] || say "Another build of this checkout is under way; waiting for it"
        waiting=yes
        sleep 1
    done
}

# Takes away the lock of an owner that is no more. Whoever is about to is the only one, and looks once more whose it is:
# between the look and the deed another may have taken it away, and a third have made it anew.
break_build_lock() {
    breaking=$build_lock.$1
    if ln -s $$ "$breaking" 2>/dev/null; then
        [ "$(readlink "$build_lock")" != "$1" ] || rm -f "$build_lock"
        rm -f "$breaking"
    else
        breaker=$(readlink "$breaking")
        [ -z "$breaker" ] || kill -0 "$breaker" 2>/dev/null || rm -f "$breaking"
        sleep 1
    fi
}

release_build_lock() {
    if command -v flock >/dev/null; then
        exec 9>&-
    else
        rm -f "$build_lock"
    fi
}

# Builds the product unless it is built; the whole log is kept, and its end is shown if it fails. Where it is built,
# nothing is written, so that it also works for one who may only read it. need_product [headless]
need_product() {
    is_built "$1" && return
    take_build_lock
    if ! is_built "$1"; then
        build_product
    fi
    release_build_lock
}

build_product() {
    . "$ROOT/releng/lib/packages.sh"
    . "$ROOT/releng/lib/java.sh"
    . "$ROOT/releng/lib/maven.sh"
    mkdir -p "$CACHE" "$ROOT/releng/target"
    find_jdk
    find_maven
    log=$ROOT/releng/target/build.log
    say "Building Scholion (a few minutes the first time); the log is releng/target/build.log"
    touch "$ROOT/releng/target/started"
    if ! maven package -pl releng/product -am >"$log" 2>&1; then
        grep '^\[ERROR\]' "$log" | grep -v 'valid id pattern' | head -n 30 >&2
        fail "The build failed; the whole log is $log"
    fi
    mv "$ROOT/releng/target/started" "$PRODUCT_STAMP"
}
