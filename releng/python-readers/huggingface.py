# Reads tables with the library "datasets", pyarrow and DuckDB, and the card with huggingface_hub.
import glob
import json
import os
import tempfile

import datasets
import duckdb
import pyarrow.parquet
from datasets.info import DatasetInfosDict
from huggingface_hub import DatasetCard

from common import below, lines, load, places

PARTS = ["train", "validation", "test"]


def plain(rows):
    """Rows as JSON has them; a structure of which nothing is known is none."""
    return json.loads(json.dumps(rows))


def table_files(work):
    """The Parquet file and the JSON Lines file of the same rows."""
    for name, folder in places(work, "parquet"):
        for file in below(folder, ".parquet"):
            other = file.replace("/parquet/", "/hf-jsonl/")[: -len("parquet")] + "jsonl"
            if os.path.isfile(other):
                yield name, file, other


def class_labels(feature):
    """The names of a feature's labels, however deep."""
    if isinstance(feature, datasets.ClassLabel):
        return [feature.names]
    if isinstance(feature, dict):
        return [names for each in feature.values() for names in class_labels(each)]
    inner = getattr(feature, "feature", None)
    if isinstance(feature, list):
        inner = feature[0]
    return class_labels(inner) if inner is not None else []


def tags(checks, name, rows, labels):
    """Tags are those of the file of numbers, tokens are words of the text, and marks stand where spans are."""
    numbers = labels["ner"]
    for row in rows:
        for tag in (key for key in row if key.startswith("ner_tags")):
            checks.same(len(row[tag]), len(row["tokens"]), name, row["doc_id"], tag)
            checks(
                all(one in numbers.values() or one == -100 for one in row[tag])
                if all(isinstance(one, int) for one in row[tag])
                else True,
                name, row["doc_id"], "a tag without a number",
            )
        for token, begin, end in zip(row["tokens"], row["char_start"], row["char_end"]):
            checks.same(row["text"][begin:end], token, name, row["doc_id"], begin)


def span_words(checks, name, rows):
    for row in rows:
        for span in row["spans"] or []:
            there = " ".join(row["text"][f["start"]:f["end"]] for f in span["fragments"])
            checks.same(there, span["text"], name, row["doc_id"])
            checks.same((span["start"], span["end"]),
                        (span["fragments"][0]["start"], span["fragments"][-1]["end"]), name, row["doc_id"])


def exported(work, checks, cache):
    for name, file, other in table_files(work):
        what = os.path.relpath(file, work)
        table = datasets.load_dataset("parquet", data_files=file, split="train", cache_dir=cache)
        rows = plain(table.to_list())
        checks.same(rows, lines(other), what, "and the JSON Lines")
        again = datasets.load_dataset(
            "json", data_files=other, features=table.features, split="train", cache_dir=cache)
        checks.same(plain(again.to_list()), rows, what, "read from JSON Lines by datasets")
        checks.same(pyarrow.parquet.read_table(file).to_pylist(), table.to_list(), what, "by pyarrow")
        found = duckdb.execute("SELECT * FROM read_parquet(?)", [file])
        columns = [column[0] for column in found.description]
        checks.same([dict(zip(columns, row)) for row in found.fetchall()], table.to_list(), what, "by DuckDB")
        top = os.path.dirname(os.path.dirname(file))
        while not os.path.isfile(os.path.join(top, "label2id.json")):
            top = os.path.dirname(top)
        labels = load(os.path.join(top, "label2id.json"))
        checks.same(load(os.path.join(top.replace("parquet", "hf-jsonl"), "label2id.json")), labels, what)
        task = os.path.basename(os.path.dirname(file))
        if task == "ner":
            tag_feature = table.features["ner_tags"].feature
            if isinstance(tag_feature, datasets.ClassLabel):
                checks.same(tag_feature.names, sorted(labels["ner"], key=labels["ner"].get), what)
                checks.same(tag_feature.names[0], "O", what)
            tags(checks, what, rows, labels)
        if task == "spans":
            span_words(checks, what, rows)
            names = class_labels(table.features)
            checks.same(names[0], sorted(labels["spans"], key=labels["spans"].get), what)


def masks(work, checks):
    """Of a set that is not done tokens are masked and spans unknown, unless somebody says otherwise."""
    open_rows = lines(os.path.join(work, "out/open/hf-jsonl/ner/corpus.jsonl"))
    masked = [row["doc_id"] for row in open_rows if -100 in row["ner_tags"]]
    checks(masked, "no document of an open set is masked")
    states = {row["name"]: row["state"] for row in lines(os.path.join(work, "out/open/jsonl/documents.jsonl"))}
    for row in open_rows:
        if states[row["doc_id"]] == "done":
            checks(-100 not in row["ner_tags"], row["doc_id"], "is done and masked")
        else:
            checks(0 not in row["ner_tags"], row["doc_id"], "is open, and O is said of a token")
    for row in lines(os.path.join(work, "releases/marked/data/hf-jsonl/ner/corpus.jsonl")):
        checks(-100 not in row["ner_tags"], row["doc_id"], "is masked though as marked")
    for row in lines(os.path.join(work, "out/open/hf-jsonl/spans/corpus.jsonl")):
        checks(row["spans"] != [], row["doc_id"], "has no spans, and is open") if states[row["doc_id"]] != "done" else None


def released(work, checks, cache):
    for folder in sorted(glob.glob(os.path.join(work, "releases", "*"))):
        name = os.path.basename(folder)
        card = DatasetCard.load(os.path.join(folder, "README.md"))
        infos = DatasetInfosDict.from_dataset_card_data(card.data)
        listed = [each["config_name"] for each in card.data.to_dict().get("configs", [])]
        if not listed:
            continue
        checks.same(datasets.get_dataset_config_names(folder), listed, name, "configs")
        with_labels = 0
        for config in card.data.to_dict()["configs"]:
            called = config["config_name"]
            what = "%s, config %s:" % (name, called)
            try:
                loaded = datasets.load_dataset(folder, called, cache_dir=cache)
            except Exception as wrong:  # whatever it is, it is the finding
                checks(False, what, repr(wrong)[:500])
                continue
            files = {each["split"]: each["path"] for each in config["data_files"]}
            checks.same(set(loaded), set(files), what, "splits")
            checks(set(loaded) <= set(PARTS), what, set(loaded))
            for part, table in loaded.items():
                checks.same(table.features, infos[called].features, what, part, "features")
                with_labels += len(class_labels(table.features))
                wanted = []
                for file in files[part]:
                    path = os.path.join(folder, file)
                    wanted += (lines(path) if path.endswith(".jsonl") else pyarrow.parquet.read_table(path).to_pylist())
                checks.same(plain(table.to_list()), plain(wanted), what, part, "rows")
        checks(with_labels > 0, name, "has no labels")
        # the first is what comes without a name
        default = datasets.load_dataset(folder, cache_dir=cache)
        checks.same(list(default[list(default)[0]].features),
                    list(infos[listed[0]].features), name, "default config")


def check(work, checks):
    datasets.disable_progress_bars()
    datasets.logging.set_verbosity_error()
    with tempfile.TemporaryDirectory() as cache:
        exported(work, checks, cache)
        masks(work, checks)
        released(work, checks, cache)


VERSIONS = ["datasets", "pyarrow", "duckdb", "huggingface_hub"]
