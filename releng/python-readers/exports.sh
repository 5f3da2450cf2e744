# What the readers are given: exports and releases of the sample project and of hard texts, by the command line. To be
# sourced; make_exports COMMAND SAMPLE PYTHON FOLDER leaves FOLDER/hard (the texts as brat has them), FOLDER/out/SET/FORMAT
# and FOLDER/releases/NAME. make_shared_exports SHARED adds the same of real corpora in a folder, with FOLDER/shared.

TRAINERS="hf-jsonl parquet spacy prodigy doccano label-studio gliner chat"
TABLES="conllu conll2003 conll2012"
STANDOFF="w3c bioc-json tei webanno-tsv"

# export_all SET PROJECT FORMATS [options …]
export_all() {
    set_name=$1 project=$2 formats=$3
    shift 3
    for format in $formats; do
        "$command" export "$project" --format "$format" --out "$work/out/$set_name/$format" "$@" >>"$log" 2>&1 ||
            fail "scholion export --format $format $* failed; see $log"
    done
}

# Annotations beside their text; BioC in XML as the package bioc counts, and as BioC itself does.
export_standoff() {
    export_all "$1" "$2" bioc
    mv "$work/out/$1/bioc" "$work/out/$1/bioc-bytes"
    export_all "$1" "$2" bioc --offsets codepoint
    export_all "$1" "$2" "$STANDOFF"
}

# Whether a format of TRAINERS understands a choice, as "scholion export --help" has it.
understands() {
    case $2 in
    align:*) case $1 in doccano | label-studio | chat) return 1 ;; esac ;;
    nested:* | priority:*) case $1 in hf-jsonl | parquet) ;; *) return 1 ;; esac ;;
    esac
}

# formats CHOICE…: the trainer layouts as items of a recipe's formats, each with those of the choices that mean something to it.
formats() {
    parting=
    for format in $TRAINERS; do
        printf '%s{format: %s' "$parting" "$format"
        for choice in "$@"; do
            ! understands "$format" "$choice" || printf ', %s' "$choice"
        done
        printf '}'
        parting=', '
    done
}

# release NAME PROJECT, with the recipe on standard input
release() {
    cat >"$work/$1.yaml"
    "$command" release build "$2" --recipe "$work/$1.yaml" --out "$work/releases/$1" >>"$log" 2>&1 ||
        fail "scholion release build failed for $1; see $log"
    "$command" release verify "$work/releases/$1" "$2" >>"$log" 2>&1 || fail "$1 does not verify; see $log"
}

make_exports() {
    command=$1 sample=$2 python=$3 work=$4
    log=$work/exports.log
    mkdir -p "$work/releases"
    cp "$sample" "$work/sample.scholion"
    "$python" "$ROOT/releng/python-readers/corpus.py" "$work/hard" || fail "The texts cannot be written."
    "$command" init "$work/hard.scholion" --schema empty >>"$log" 2>&1 &&
        "$command" import "$work/hard.scholion" "$work/hard" --adopt-schema >>"$log" 2>&1 ||
        fail "The texts cannot be imported; see $log"

    export_all sample "$work/sample.scholion" "jsonl $TRAINERS conllu"
    export_all hard "$work/hard.scholion" "jsonl $TRAINERS $TABLES"
    export_standoff sample "$work/sample.scholion"
    export_standoff hard "$work/hard.scholion"
    # amina has begun some documents and finished others: what she left unmarked in the first is not known.
    export_all open "$work/sample.scholion" "jsonl $TRAINERS" --of amina

    release clitics "$work/hard.scholion" <<RECIPE
of: imported
formats: [$(formats "tokens: clitics" "align: contract")]
RECIPE
    release words "$work/hard.scholion" <<RECIPE
of: imported
formats: [$(formats "tokens: words" "align: drop" "nested: columns")]
RECIPE
    release sentences "$work/hard.scholion" <<RECIPE
of: imported
formats: [$(formats "unit: sentence" "nested: joined"), {format: conll2003, scheme: bioes, separator: tab},
  {format: conll2003, scheme: iob1}]
RECIPE
    release windows "$work/sample.scholion" <<RECIPE
formats: [$(formats 'unit: "window(20,10)"' "nested: priority" "priority: Role")]
RECIPE
    release marked "$work/sample.scholion" <<RECIPE
of: amina
formats: [$(formats "absence: as-marked")]
RECIPE
    "$command" release build "$work/sample.scholion" --out "$work/releases/plain" >>"$log" 2>&1 ||
        fail "scholion release build failed; see $log"
    release split "$work/sample.scholion" <<'RECIPE'
title: "Sample: a \"release\""
description: Made to be read.
licence: CC-BY-4.0
version: 1.0.0
url: https://example.org/sample
authors: [{name: The readers}]
time: 2026-01-01T00:00:00Z
formats: [jsonl, parquet, hf-jsonl, spacy, prodigy, doccano, label-studio, gliner, chat, conllu, conll2003]
splits:
  parts: {train: 0.6, validation: 0.2, test: 0.2}
RECIPE
    release lines "$work/sample.scholion" <<'RECIPE'
formats: [jsonl, {format: hf-jsonl, unit: sentence}]
splits:
  parts: {train: 0.6, validation: 0.2, test: 0.2}
RECIPE
    release votes "$work/sample.scholion" <<'RECIPE'
of: votes
formats: [jsonl, parquet, {format: parquet, unit: sentence}]
RECIPE
    release withheld "$work/sample.scholion" <<'RECIPE'
text: withhold
RECIPE
}

# A project of each real corpus, by the name of its folder; xmi has files that its type system does not describe. Two releases
# have all layouts at once; what is exported besides is what is compared with the corpus.
make_shared_exports() {
    "$python" "$ROOT/releng/python-readers/shared_corpora.py" "$1" "$work/shared" ||
        fail "The corpora in $1 cannot be read."
    for corpus in "$work/shared"/*/; do
        corpus=$(basename "$corpus")
        project=$work/$corpus.scholion
        "$command" init "$project" --schema empty >>"$log" 2>&1 || fail "No project for $corpus; see $log"
        "$command" import "$project" "$work/shared/$corpus" --adopt-schema >>"$log" 2>&1 || [ "$corpus" = xmi ] ||
            fail "$corpus cannot be imported; see $log"
        "$command" list "$project" annotations --json >"$work/shared/$corpus.json" || fail "$corpus cannot be counted."
        export_all "$corpus" "$project" "jsonl hf-jsonl gliner"
        export_standoff "$corpus" "$project"
        release "$corpus" "$project" <<RECIPE
of: imported
title: $corpus
formats: [jsonl, $(formats), conllu, conll2003, conll2012]
RECIPE
        splits='splits: {parts: {train: 0.7, validation: 0.15, test: 0.15}}'
        case $corpus in conllu-*) splits= ;; esac # one document each
        release "$corpus-sentences" "$project" <<RECIPE
of: imported
formats: [$(formats "unit: sentence" "tokens: words" "align: contract" "nested: columns")]
$splits
RECIPE
    done
}
