# What the readers share: finding what was exported, and collecting what is wrong.
import json
import os


class Checks:
    """Counts what was looked at, and keeps what is wrong."""

    MOST = 12

    def __init__(self):
        self.count = 0
        self.wrong = []

    def __call__(self, holds, *what):
        self.count += 1
        if not holds:
            self.wrong.append(" ".join(str(each) for each in what))
        return holds

    def same(self, found, wanted, *what):
        return self(found == wanted, *what, "-", repr(found)[:300], "is not", repr(wanted)[:300])


def lines(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file]


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def below(folder, *ends):
    """All files below a folder whose names end so, in order."""
    found = []
    for place, _, names in os.walk(folder):
        found += [os.path.join(place, name) for name in names if name.endswith(ends)]
    return sorted(found)


def places(work, layout):
    """The folders in which a layout was exported or released, with what each is called."""
    found = []
    for kind, inner in (("out", layout), ("releases", os.path.join("data", layout))):
        top = os.path.join(work, kind)
        for name in sorted(os.listdir(top)):
            folder = os.path.join(top, name, inner)
            if os.path.isdir(folder):
                found.append((name, folder))
    return found


def entities(row):
    """The mentions of a row of JSON Lines, as their pieces, type and words, in order."""
    return sorted(
        (tuple(map(tuple, e["fragments"])), e["type"]["name"], e["text"]) for e in row["entities"])
