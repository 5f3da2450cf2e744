# Does with a release what a stranger does: puts withheld texts back with the script beside them, and looks for names.
import hashlib
import os
import subprocess
import sys
import tempfile

from common import below, lines, load

VERSIONS = []


def put_back(folder, sources, out):
    return subprocess.run([sys.executable, os.path.join(folder, "put_text_back.py"), sources, out],
                          capture_output=True, text=True, check=False)


def marks(row):
    return sorted((e["fragments"], e["text"], e["type"]["id"]) for e in row["entities"])


def check(work, checks):
    release = os.path.join(work, "releases", "withheld")
    texts = {row["name"]: row for row in lines(os.path.join(work, "out/sample/jsonl/documents.jsonl"))}
    with tempfile.TemporaryDirectory() as folder:
        sources = os.path.join(folder, "anything")
        os.makedirs(os.path.join(sources, "below"))
        for number, row in enumerate(texts.values()):
            with open(os.path.join(sources, "below", "%d.bin" % number), "w", encoding="utf-8", newline="") as file:
                file.write(row["text"])
        for file in below(release, ""):
            with open(file, "rb") as content:
                held = content.read().decode("utf-8", "replace")
            for row in texts.values():
                for paragraph in row["text"].split("\n"):
                    if len(paragraph) > 30:
                        checks(paragraph not in held, file, "holds a text that is withheld")
        done = put_back(release, sources, os.path.join(folder, "out"))
        checks.same(done.returncode, 0, "put_text_back.py", done.stderr)
        back = below(os.path.join(folder, "out"), ".jsonl")
        checks(back, "nothing was put back")
        for file in back:
            for row in lines(file):
                if "text" not in row:
                    continue
                known = texts[row["name"]]
                checks.same(row["text"], known["text"], row["name"])
                checks.same(hashlib.sha256(row["text"].encode()).hexdigest(), row["text_sha256"], row["name"])
                for entity in row["entities"]:
                    words = " ".join(row["text"][b:e] for b, e in entity["fragments"])
                    checks.same(entity["text"], words, row["name"])
                checks.same(marks(row), marks(known), row["name"])
        with open(os.path.join(sources, "below", "0.bin"), "a", encoding="utf-8") as file:
            file.write("!")
        short = put_back(release, sources, os.path.join(folder, "again"))
        checks.same(short.returncode, 1, "a text that is another one")
        checks(list(texts)[0] in short.stderr, "it is not named", short.stderr)
    names = {row["member"] for row in lines(os.path.join(work, "out/open/jsonl/documents.jsonl"))} | {"noor", "ravi"}
    for file in below(os.path.join(work, "releases"), ""):
        with open(file, "rb") as content:
            held = content.read()
        for name in names:
            checks(name.encode() not in held, file, "names", name)
    for folder in sorted(os.listdir(os.path.join(work, "releases"))):
        manifest = load(os.path.join(work, "releases", folder, "manifest.json"))
        for each in manifest["files"]:
            path = os.path.join(work, "releases", folder, each["name"])
            with open(path, "rb") as content:
                checks.same(hashlib.sha256(content.read()).hexdigest(), each["sha256"], path)
        table = [row["pseudonym"] for row in manifest.get("annotators", []) if "pseudonym" in row]
        checks.same(len(set(table)), len(table), folder, "pseudonyms")
