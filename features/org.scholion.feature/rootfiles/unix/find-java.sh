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
