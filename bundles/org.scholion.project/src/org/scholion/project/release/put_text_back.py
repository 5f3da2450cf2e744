#!/usr/bin/env python3
# Copyright (c) 2026 Scholion contributors.
#
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""Puts texts back into a release that was made without them.

    python3 put_text_back.py FOLDER [OUT]

FOLDER holds the sources of the texts, below it, under any names: each is found by the SHA-256 of its
bytes or of its text. Every text is held against the SHA-256 that the release has of it. The rows with
their texts are written below OUT (default: with-text); nothing in the release is changed. Ends with 1
if a text is missing or is another one, naming the document.
"""
import hashlib
import json
import os
import sys


def sources(folder):
    """All files by the SHA-256 of their bytes, and of their text if they are UTF-8."""
    found = {}
    for place, _, names in os.walk(folder):
        for name in sorted(names):
            with open(os.path.join(place, name), "rb") as file:
                content = file.read()
            found.setdefault(hashlib.sha256(content).hexdigest(), content)
            text = content[3:] if content.startswith(b"\xef\xbb\xbf") else content
            found.setdefault(hashlib.sha256(text).hexdigest(), text)
    return found


def text_of(row, found):
    """The text of a row, or None."""
    wanted = row["text_sha256"]
    candidates = [found.get(wanted)]
    source = found.get(row["source"]["sha256"])
    if source is not None:
        candidates.append(source)
    for content in candidates:
        if content is None:
            continue
        for charset in ("utf-8", row["source"]["charset"]):
            try:
                text = content.decode(charset)
            except (UnicodeDecodeError, LookupError):
                continue
            for known in (text, text[1:] if text.startswith("\ufeff") else text):
                if hashlib.sha256(known.encode("utf-8", "replace")).hexdigest() == wanted:
                    return known
    return None


def cutter(text, unit):
    """A function that cuts the text by offsets of the row's unit."""
    if unit == "codepoint":
        return lambda begin, end: text[begin:end]
    if unit == "utf16":
        units = text.encode("utf-16-le", "surrogatepass")
        return lambda begin, end: units[2 * begin:2 * end].decode("utf-16-le", "surrogatepass")
    units = text.encode("utf-8")
    return lambda begin, end: units[begin:end].decode("utf-8")


def fill(node, cut):
    """Gives every object with fragments the words they cover."""
    if isinstance(node, dict):
        if isinstance(node.get("fragments"), list):
            node["text"] = " ".join(cut(begin, end) for begin, end in node["fragments"])
        for value in node.values():
            fill(value, cut)
    elif isinstance(node, list):
        for value in node:
            fill(value, cut)


def main():
    if len(sys.argv) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2
    found = sources(sys.argv[1])
    out = sys.argv[2] if len(sys.argv) == 3 else "with-text"
    release = os.path.dirname(os.path.abspath(__file__))
    put, missing = 0, []
    for place, _, names in os.walk(os.path.join(release, "data")):
        for name in sorted(names):
            if not name.endswith(".jsonl"):
                continue
            source = os.path.join(place, name)
            target = os.path.join(out, os.path.relpath(source, release))
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(source, encoding="utf-8", newline="\n") as rows, \
                    open(target, "w", encoding="utf-8", newline="\n") as written:
                for line in rows:
                    row = json.loads(line)
                    if "text_sha256" in row:
                        text = text_of(row, found)
                        if text is None:
                            missing.append(row["name"])
                            continue
                        fill(row, cutter(text, row["offsets"]))
                        row["text"] = text
                        put += 1
                    written.write(json.dumps(row, ensure_ascii=False) + "\n")
    for name in missing:
        print("no text fits: " + name, file=sys.stderr)
    print("%d texts put back, %d missing" % (put, len(missing)))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
