# What a run of all tests says at its end.

# JaCoCo's figures, a line for each bundle: instructions and branches its tests and all others reached.
print_coverage() {
    reports=$ROOT/releng/reports/target
    [ -e "$reports/jacoco-cli.jar" ] && ls "$reports"/coverage/*.exec >/dev/null 2>&1 || {
        say "No figures of coverage: the build did not come that far."
        return
    }
    echo
    echo "Coverage (JaCoCo)                  instructions   branches"
    for classes in "$ROOT"/bundles/*/target/classes; do
        bundle=${classes#"$ROOT/bundles/"}
        bundle=${bundle%%/*}
        case $bundle in *tests) continue ;; esac
        "$JAVA_HOME/bin/java" -jar "$reports/jacoco-cli.jar" report "$reports"/coverage/*.exec --quiet \
            --classfiles "$classes" --csv "$reports/coverage.csv" >/dev/null 2>&1
        awk -F, -v bundle="$bundle" '
            function share(covered, missed) {
                return covered + missed ? sprintf("%3d %%", 100 * covered / (covered + missed)) : "    –"
            }
            NR > 1 { im += $4; ic += $5; bm += $6; bc += $7 }
            END { printf "%-34s %12s %10s\n", bundle, share(ic, im), share(bc, bm) }' "$reports/coverage.csv"
    done
}

# Which tests failed and what they said first, so that the last lines of a long log tell it.
print_failures() {
    find "$ROOT/bundles" "$ROOT/releng" -path '*/surefire-reports/TEST-*.xml' -exec cat {} + 2>/dev/null |
        tr '\n' ' ' | sed 's/<testcase /\n&/g' | awk '
        function attribute(text, name) {
            return match(text, " " name "=\"[^\"]*\"") ? substr(text, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : ""
        }
        /^<testcase / && match($0, /<(failure|error)[ >].*/) {
            fault = substr($0, RSTART)
            said = attribute(fault, "message")
            if (said == "") { said = fault; sub(/^<[^>]*>(<!\[CDATA\[)?/, "", said) }
            gsub(/&#10;|&#xA;/, " ", said); gsub(/&quot;/, "\"", said); gsub(/&lt;/, "<", said)
            gsub(/&gt;/, ">", said); gsub(/&apos;/, "\047", said); gsub(/&amp;/, "\\&", said); gsub(/[ \t]+/, " ", said)
            printf "failed: %s#%s: %s\n", attribute($0, "classname"), attribute($0, "name"), substr(said, 1, 400)
        }'
}

# The closing line, summed from the reports of all test bundles; fails if a test failed or none ran.
print_results() {
    find "$ROOT/bundles" "$ROOT/releng" -path '*/surefire-reports/TEST-*.xml' -exec sed -n \
        '/<testsuite /,/>/p' {} + 2>/dev/null | tr '\n' ' ' | sed 's/<testsuite /\n&/g' | awk '
        function count(name) {
            return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0
        }
        /<testsuite / { run += count("tests"); bad += count("failures") + count("errors"); skipped += count("skipped") }
        END {
            printf "\n%d passed, %d failed, %d skipped\n", run - bad - skipped, bad, skipped
            exit run == 0 || bad > 0
        }'
}
