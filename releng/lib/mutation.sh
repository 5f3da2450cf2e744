# PIT (pitest.org) on one bundle with the bundle's own tests; its versions stand in releng/mutation/pom.xml.

MUTATION=$ROOT/releng/mutation

# Compiles a bundle, its tests and all they need, and has Maven say where that lies.
compile_with_tests() {
    log=$ROOT/releng/target/mutation.log
    say "Compiling $1 and its tests; the log is releng/target/mutation.log"
    maven package "$class_path_goal" -am -pl ":$1,:$1.tests" -DskipTests -Dmdep.outputFile=target/test-classpath \
        >"$log" 2>&1 || {
        grep '^\[ERROR\]' "$log" | head -n 30 >&2
        fail "That failed; the whole log is $log"
    }
}

class_path_goal=org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath

# Fetches PIT, once for each version.
find_pit() {
    pit=$MUTATION/target/classpath
    [ "$pit" -nt "$MUTATION/pom.xml" ] && return
    say "Fetching PIT"
    maven -q -f releng/mutation/pom.xml "$class_path_goal" -Dmdep.outputFile="$pit" >>"$log" 2>&1 || {
        grep '^\[ERROR\]' "$log" | head -n 30 >&2
        fail "PIT could not be fetched; the whole log is $log"
    }
}

# class_names FOLDER GLOB: the classes of a folder of sources and those within them, for PIT.
class_names() {
    (cd "$1" && find . -name "$2.java" ! -name package-info.java) |
        sed 's#^\./##; s#\.java$##; s#/#.#g; s#.*#&,&$*#' | paste -sd, -
}

# run_pit BUNDLE GLOB SAMPLE: the mutants are those of PIT's group DEFAULTS. One at a time, and after all else that the
# machine does: other work must not decide what is caught. For the same reason a test has three times its time and ten
# seconds more before PIT gives a mutant up. Tests with the tag other-process run the bundle in processes of their own,
# where there is no mutant to notice.
run_pit() {
    tests=$ROOT/bundles/$1.tests
    target=$ROOT/bundles/$1/target
    mutated=$(class_names "$ROOT/bundles/$1/src" "$2")
    [ -n "$mutated" ] || fail "$1 has no class whose file is named $2.java"
    # Folders before archives: PIT changes what lies in folders only.
    libraries=$(cat "$target/test-classpath" "$tests/target/test-classpath" | tr ':\n' '\n\n' | awk '$0 != "" && !seen[$0]++')
    class_path=$(printf '%s\n' "$tests/target/classes" "$target/classes" "$libraries" | paste -sd: -)
    options=--enable-native-access=ALL-UNNAMED,-XX:+UseSerialGC
    [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$JAVA_HOME/release")" -lt 23 ] ||
        options=$options,--sun-misc-unsafe-memory-access=allow
    set --
    [ -z "$sample" ] || set -- --features "+CLASSLIMIT(limit[$sample])"
    report=$target/mutation
    rm -rf "$report"
    say "Trying mutants, which takes minutes; the log is ${report#"$ROOT/"}.log"
    (cd "$tests" && nice -n 10 "$JAVA_HOME/bin/java" -cp "$(cat "$pit"):$class_path" \
        org.pitest.mutationtest.commandline.MutationCoverageReport \
        --targetClasses "$mutated" --targetTests "$(class_names src '*')" \
        --sourceDirs "$ROOT/bundles/$bundle/src" --mutableCodePaths "$target/classes" \
        --excludedGroups other-process --mutators DEFAULTS --threads 1 --timeoutFactor 3 --timeoutConst 10000 --jvmArgs "$options" \
        --reportDir "$report" --timestampedReports=false --outputFormats HTML,CSV "$@") \
        </dev/null >"$report.log" 2>&1 && [ -s "$report/mutations.csv" ] || {
        tail -n 20 "$report.log" >&2
        fail "PIT failed; the whole log is $report.log"
    }
}

# Survivors as FILE:LINE MUTATOR in METHOD, then the figures. What ran too long, or ended its machine, is neither caught
# nor a survivor: nobody knows which of the two it would be on a quicker machine.
print_mutants() {
    awk -F, -v bundle="$1" '
        {
            mutator = $3
            sub(/.*\./, "", mutator)
            sub(/Mutator/, "", mutator)
            folder = $2
            sub(/\.[^.]*$/, "", folder)
            gsub(/\./, "/", folder)
            place = "bundles/" bundle "/src/" folder "/" $1 ":" $5 " " mutator " in " $4
        }
        $6 == "KILLED" { caught++; next }
        $6 == "SURVIVED" { survived++; print place; next }
        $6 == "NO_COVERAGE" { survived++; unreached++; print place ", which no test reaches"; next }
        { others++; print place ", left out: " tolower($6) }
        END {
            mutants = caught + survived
            if (mutants) printf "%s: %d of %d mutants caught (%.1f %%)", bundle, caught, mutants, 100 * caught / mutants
            else printf "%s: no mutants", bundle
            if (survived) printf "; %d survived, %d of them where no test comes", survived, unreached
            if (others) printf "; %d left out, which ran too long or ended their machine", others
            print ""
        }' "$report/mutations.csv" | sort -t: -k1,1 -k2,2n | awk '
        # The figures come last, wherever the order of names puts them.
        /^bundles\// { print; next }
        { figures = $0 }
        END { print figures }'
    say "The report is ${report#"$ROOT/"}/index.html"
}
