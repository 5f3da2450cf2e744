# Reads what exports.sh made with the tools it is made for: read.py FOLDER [NAME …]. Prints a line for each tool.
import importlib
import importlib.metadata
import sys
import time
import traceback

from common import Checks

READERS = ["huggingface", "spacy_lines", "prodigy", "chat", "conll", "gliner_rows", "doccano", "label_studio",
           "croissant", "texts", "bioc_files", "web_annotation", "tei_files", "corpora"]


def version(package):
    try:
        return package + " " + importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return package + " missing"


def main(work, names):
    failed = 0
    for name in names or READERS:
        checks = Checks()
        versions = []
        try:
            reader = importlib.import_module(name)
            versions = [version(package) for package in reader.VERSIONS]
            reader.check(work, checks)
        except Exception:
            checks(False, traceback.format_exc())
        if not checks.count:
            checks(False, "nothing was looked at")
        for wrong in checks.wrong[:Checks.MOST]:
            print("    " + wrong)
        if len(checks.wrong) > Checks.MOST:
            print("    and %d more" % (len(checks.wrong) - Checks.MOST))
        failed += bool(checks.wrong)
        print("%s %s (%d checks%s)" % (name, "failed" if checks.wrong else "passed", checks.count,
                                       "; " + ", ".join(versions) if versions else ""), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
