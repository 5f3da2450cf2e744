# Sets JAVA to a Java program of version 21 or newer and JAVA_FEATURE to its version's first number. Reads each
# candidate's "release" file instead of starting it, since starting one costs more than all the rest of the script.

java_feature() {
    JAVA_FEATURE=0
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    while IFS='=' read -r key value; do
        if [ "$key" = JAVA_VERSION ]; then
            value=${value#\"}
            value=${value%%[!0-9]*}
            JAVA_FEATURE=${value:-0}
        fi
    done < "$1/release"
    [ "$JAVA_FEATURE" -ge 21 ] || return 1
    JAVA=$1/bin/java
}

java_on_path() {
    on_path=$(command -v java) || return 1
    real=$(readlink -f "$on_path" 2>/dev/null) || return 1
    java_feature "${real%/bin/java}"
}

find_java() {
    java_feature "$1/jre" && return
    [ -n "$JAVA_HOME" ] && java_feature "$JAVA_HOME" && return
    java_on_path && return
    for candidate in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        java_feature "$candidate" && return
    done
    echo "Scholion needs Java 21 or newer and found none. Install one (on Debian or Ubuntu:" >&2
    echo "apt-get install openjdk-21-jre) or point JAVA_HOME to one, then start again." >&2
    exit 2
}

# Has Java take names outside ASCII as they are: in the POSIX locale, which is that of containers, cron and many remote
# shells, or in one that is not installed, it would take every such character for an error.
use_utf8() {
    case $(locale charmap 2>/dev/null) in
    '' | ANSI_X3.4-1968 | US-ASCII | ASCII | 646) export LC_ALL=C.UTF-8 ;;
    esac
}

no_plain_home() {
    echo "Scholion cannot start from $home: no folder for links to it could be made in $cache." >&2
    echo "Make room there or the right to write, or install Scholion where no name has one of # % ? in it." >&2
    exit 2
}

# Sets home to another place of the same installation if Equinox cannot start from its own: it takes paths for URLs, in
# which these characters mean something else. As it also follows links of folders, this is a folder of links to files,
# one for each installation and build, in the user's cache or, where that is none or has such a name too, in /tmp.
use_plain_home() {
    plain=
    case $home in
    *[\#%?]*) ;;
    *) return 0 ;;
    esac
    cache=${XDG_CACHE_HOME:-$HOME/.cache}/scholion
    mkdir -p "$cache" 2>/dev/null
    case $cache in *[\#%?]*) cache= ;; esac
    if ! [ -w "$cache" ]; then
        cache=/tmp/scholion-$(id -u)
        mkdir -p -m 700 "$cache" || no_plain_home
        # Another user could have made it, to have something else started from it.
        [ -O "$cache" ] && ! [ -h "$cache" ] || no_plain_home
    fi
    read -r plain_build < "$home/start/build-id"
    number=$(printf %s "$home" | cksum)
    plain=$cache/installation-${number%% *}-$plain_build
    if ! [ -d "$plain" ]; then
        # Made aside and moved into place whole: another start may be doing the same.
        for other in "$cache/installation-${number%% *}"-*; do
            [ "$other" = "$plain" ] || rm -rf "$other"
        done
        # The six letters are where mktemp puts its own.
        aside=$(mktemp -d "$cache/installation.XXXXXX") || no_plain_home
        (cd "$home" && find . -type d) | while IFS= read -r folder; do
            mkdir -p "$aside/$folder"
        done
        (cd "$home" && find . -type f) | while IFS= read -r file; do
            ln -s "$home/${file#./}" "$aside/$file"
        done
        # Where mv knows no -T it may move into a folder that another start has made meanwhile.
        mv -T "$aside" "$plain" 2>/dev/null || mv "$aside" "$plain" 2>/dev/null
        [ -d "$plain" ] || no_plain_home
        rm -rf "$aside" "$plain/${aside##*/}"
    fi
    home=$plain
}
