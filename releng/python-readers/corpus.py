# Writes hard texts with annotations as brat has them: corpus.py FOLDER. They are read by way of Scholion and by each tool.
import os
import sys

# A document: its text, its marks (label, then the words of each fragment, with which of their occurrences that is, from 0)
# and its relations (label, number of the head, number of the tail).
DOCUMENTS = {
    "arabic": (
        "التقت الوزيرةُ نورا الحدّاد ووفدُها برئيس مجلس المدينة في عمّان.\n"
        "وقالت نورا: «سنعود إلى عمّان». وللمدينة جسورٌ، وبالمدينة أسواق.\n",
        [
            ("Person", ("نورا الحدّاد", 0)),
            ("Role", ("الوزيرةُ", 0)),
            ("Person", ("الوزيرةُ نورا الحدّاد", 0)),
            ("Role", ("رئيس مجلس المدينة", 0)),
            ("Organisation", ("مجلس المدينة", 0)),
            ("Place", ("المدينة", 0)),
            ("Place", ("عمّان", 0)),
            ("Person", ("نورا", 1)),
            ("Place", ("عمّان", 1)),
            ("Group", ("الوزيرةُ", 0), ("وفدُها", 0)),
        ],
        [("Visits", 0, 6), ("PartOf", 5, 4)],
    ),
    "hindi": (
        "दिल्ली की मंत्री मीरा शर्मा ने किताबों का मेला खोला। मीरा शर्मा बोलीं: «हिन्दी पढ़ें»।\n"
        "क्‍षेत्र के श्रद्धालु और क्‌ष वर्ण; मंत्री फिर दिल्ली लौटीं।\n",
        [
            ("Place", ("दिल्ली", 0)),
            ("Role", ("मंत्री", 0)),
            ("Person", ("मीरा शर्मा", 0)),
            ("Person", ("दिल्ली की मंत्री मीरा शर्मा", 0)),
            ("Person", ("मीरा शर्मा", 1)),
            ("Place", ("क्‍षेत्र", 0)),
            ("Place", ("दिल्ली", 1)),
            ("Group", ("मंत्री", 0), ("श्रद्धालु", 0)),
        ],
        [("Visits", 2, 0)],
    ),
    "emoji": (
        "The 👩‍👩‍👧‍👦 of Zoë met 👍🏽 Ana‑María in 🇮🇳 New Delhi, and New Delhi 🙂 met Ana.\n"
        "Ana and Ana and Ana: cafe\u0301 𝒜lpha, 𐐷eseret😀Org.\n",
        [
            ("Group", ("👩‍👩‍👧‍👦", 0)),
            ("Person", ("Zoë", 0)),
            ("Person", ("Ana‑María", 0)),
            ("Place", ("🇮🇳 New Delhi", 0)),
            ("Place", ("New Delhi", 0)),
            ("Place", ("New Delhi", 1)),
            ("Person", ("Ana", 1)),
            ("Person", ("Ana", 3)),
            ("Place", ("cafe\u0301 𝒜lpha", 0)),
            ("Organisation", ("𐐷eseret😀Org", 0)),
            ("Organisation", ("Org", 0)),
            ("Person", ("Ana", 2), ("Ana", 4)),
        ],
        [("Visits", 2, 4), ("Visits", 1, 3), ("PartOf", 10, 9)],
    ),
    "blanks": (
        "Left  of \t the river\u00a0bank,   Mr\u2009Ito waits.\n\n\n  Ito's  \n\tboat \u2028 sails to Al-Qasr  .",
        [
            ("Place", ("river\u00a0bank", 0)),
            ("Person", ("Mr\u2009Ito", 0)),
            ("Person", ("Ito", 1)),
            ("Place", ("Al-Qasr", 0)),
            ("Place", ("Qasr", 0)),
            ("Place", ("Left  of \t the river", 0)),
        ],
        [("Visits", 2, 3)],
    ),
    "overlapping": (
        "Bank of North and South Korea Trade said: “Bank of North” moves.",
        [
            ("Organisation", ("Bank of North and South", 0)),
            ("Organisation", ("North and South Korea", 0)),
            ("Place", ("North", 0), ("Korea", 0)),
            ("Place", ("South Korea", 0)),
            ("Organisation", ("South Korea Trade", 0)),
            ("Place", ("North", 0)),
            ("Place", ("North", 1)),
        ],
        [("PartOf", 3, 4)],
    ),
    "unmarked": ("Nothing is marked here. Rien ici non plus.\n", [], []),
}

CONFIGURATION = """[entities]
Person
Role
Place
Organisation
Group

[relations]
Visits\tArg1:Person, Arg2:Place
PartOf\tArg1:Place|Organisation, Arg2:Place|Organisation

[events]

[attributes]
"""


def place(text, words, occurrence):
    at = -1
    for _ in range(occurrence + 1):
        at = text.index(words, at + 1)
    return at, at + len(words)


def spans(name):
    """The label and the fragments of each mark, as code points."""
    text, marks, _ = DOCUMENTS[name]
    return [(mark[0], [place(text, *piece) for piece in mark[1:]]) for mark in marks]


def write(folder):
    os.makedirs(folder)
    with open(os.path.join(folder, "annotation.conf"), "w", encoding="utf-8") as file:
        file.write(CONFIGURATION)
    for name, (text, _, relations) in DOCUMENTS.items():
        with open(os.path.join(folder, name + ".txt"), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        with open(os.path.join(folder, name + ".ann"), "w", encoding="utf-8", newline="\n") as file:
            for number, (label, pieces) in enumerate(spans(name), 1):
                where = ";".join("%d %d" % piece for piece in pieces)
                words = " ".join(text[begin:end] for begin, end in pieces)
                file.write("T%d\t%s %s\t%s\n" % (number, label, where, words))
            for number, (label, head, tail) in enumerate(relations, 1):
                file.write("R%d\t%s Arg1:T%d Arg2:T%d\n" % (number, label, head + 1, tail + 1))


if __name__ == "__main__":
    write(sys.argv[1])
