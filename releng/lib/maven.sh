# Finds a Maven that Tycho accepts and sets MVN to it; an older one fetches it by its coordinates.

MAVEN_VERSION=3.9.16

# Whether a mvn program is 3.9.9 or newer, told by the name of its core's archive.
is_maven() {
    program=$(readlink -f "$1") || return 1
    for core in "${program%/bin/*}"/lib/maven-core-*.jar; do
        version=${core##*/maven-core-}
        version=${version%.jar}
        [ "$(printf '%s\n' 3.9.9 "$version" | sort -V | head -n 1)" = 3.9.9 ] && [ -e "$core" ] && return 0
    done
    return 1
}

find_maven() {
    MVN=$CACHE/apache-maven-$MAVEN_VERSION/bin/mvn
    on_path=$(command -v mvn)
    if [ -n "$on_path" ] && is_maven "$on_path"; then
        MVN=$on_path
        return
    fi
    [ -x "$MVN" ] && return
    [ -n "$on_path" ] || install_packages "Maven was not found" maven
    say "Fetching Maven $MAVEN_VERSION"
    mkdir -p "$CACHE"
    # Outside the checkout, whose extensions the older Maven cannot load.
    (cd "$CACHE" && mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin -DoutputDirectory="$CACHE" \
        </dev/null >maven.log 2>&1) || fail "Maven $MAVEN_VERSION could not be fetched (see $CACHE/maven.log); install Maven 3.9.9 or newer by hand."
    # Run without a project, the plugin leaves its markers in a folder of this name.
    rm -rf "$CACHE/\${project.basedir}"
    chmod +x "$MVN"
}

# Runs Maven on the whole build; what it prints goes where the caller sends it.
maven() {
    (cd "$ROOT" && "$MVN" -B -ntp "$@" </dev/null)
}
