# The fuzzer that follows the paths inputs take through the code: fetched by its coordinates, and in no product.

JAZZER_VERSION=0.30.0

# Fetches it unless it is there; sets JAZZER to its class path.
find_fuzzer() {
    jazzer=$CACHE/jazzer-$JAZZER_VERSION
    for part in jazzer jazzer-api; do
        [ -e "$jazzer/$part-$JAZZER_VERSION.jar" ] && continue
        find_maven
        say "Fetching $part $JAZZER_VERSION"
        # Outside the checkout: it is no part of the build.
        (cd "$CACHE" && "$MVN" -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
            -Dartifact=com.code-intelligence:$part:$JAZZER_VERSION -DoutputDirectory="$jazzer" \
            </dev/null >fuzzer.log 2>&1) || fail "Jazzer $JAZZER_VERSION could not be fetched (see $CACHE/fuzzer.log)."
    done
    rm -rf "$CACHE/\${project.basedir}"
    JAZZER=$jazzer/jazzer-$JAZZER_VERSION.jar:$jazzer/jazzer-api-$JAZZER_VERSION.jar
}
