# Finds a JDK of version 21 or newer and sets JAVA_HOME to it.

JAVA_MINIMUM=21

# Whether a folder is a JDK that is new enough. Reads its "release" file, since starting it costs more than all else.
is_jdk() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    jdk_version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ "${jdk_version:-0}" -ge $JAVA_MINIMUM ]
}

look_for_jdk() {
    if [ -n "$JAVA_HOME" ] && is_jdk "$JAVA_HOME"; then
        return 0
    fi
    if javac=$(command -v javac); then
        candidate=$(readlink -f "$javac")
        candidate=${candidate%/bin/javac}
        is_jdk "$candidate" && JAVA_HOME=$candidate && return 0
    fi
    for candidate in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        is_jdk "$candidate" && JAVA_HOME=$candidate && return 0
    done
    return 1
}

find_jdk() {
    if ! look_for_jdk; then
        install_packages "No JDK of version $JAVA_MINIMUM or newer was found" openjdk-$JAVA_MINIMUM-jdk-headless
        look_for_jdk || fail "There is still no JDK $JAVA_MINIMUM or newer. Install one and point JAVA_HOME to it."
    fi
    export JAVA_HOME
}
