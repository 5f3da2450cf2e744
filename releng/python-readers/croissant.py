# Reads the description of a release as JSON-LD with rdflib, and holds it against the specification of Croissant 1.0: the terms of
# its context, the properties it requires, and files by their sums.
import fnmatch
import glob
import hashlib
import json
import os

import pyarrow.parquet
import rdflib
from rdflib import RDF

from common import load

VERSIONS = ["rdflib"]

SC = rdflib.Namespace("https://schema.org/")
CR = rdflib.Namespace("http://mlcommons.org/croissant/")
DCT = rdflib.Namespace("http://purl.org/dc/terms/")

# What a release always knows, and what only its recipe can say.
DATASET = [DCT.conformsTo, SC.name, SC.description, SC.distribution]
RECIPE = [SC.license, SC.url, SC.creator, SC.datePublished, SC.version]


def check(work, checks):
    for folder in sorted(glob.glob(os.path.join(work, "releases", "*"))):
        name = os.path.basename(folder)
        path = os.path.join(folder, "croissant.json")
        described = load(path)
        graph = rdflib.Graph().parse(path, format="json-ld", base="https://example.org/" + name + "/")
        datasets = list(graph.subjects(RDF.type, SC.Dataset))
        if not checks.same(len(datasets), 1, name, "datasets"):
            continue
        root = datasets[0]
        for each in DATASET + (RECIPE if name == "split" else []):
            checks(graph.value(root, each) is not None, name, "lacks", each)
        # whatever is no term of the context would be dropped, or stay under a name without meaning
        for _, property, _ in graph:
            checks(str(property).startswith((str(SC), str(CR), str(DCT), str(RDF))), name, "knows no", property)
        for file in graph.subjects(RDF.type, CR.FileObject):
            place = str(graph.value(file, SC.contentUrl))
            where = os.path.join(folder, place.split("/" + name + "/")[-1])
            if checks(os.path.isfile(where), name, "has no file", place):
                with open(where, "rb") as content:
                    sum_of = hashlib.sha256(content.read()).hexdigest()
                checks.same(str(graph.value(file, SC.sha256)), sum_of, name, place)
            checks(graph.value(file, SC.encodingFormat) is not None, name, place, "encodingFormat")
        known = {str(each.get("@id")) for each in described["distribution"]}
        checks.same(len(known), len(described["distribution"]), name, "ids that differ")
        files = [os.path.relpath(os.path.join(p, f), folder) for p, _, fs in os.walk(folder) for f in fs]
        sets = {}
        for each in described["distribution"]:
            if each["@type"] == "cr:FileSet":
                patterns = each["includes"] if isinstance(each["includes"], list) else [each["includes"]]
                sets[each["@id"]] = [f for f in files if any(fnmatch.fnmatch(f, p) for p in patterns)]
                checks(sets[each["@id"]], name, each["@id"], "includes no file")
        record_ids = [record["@id"] for record in described["recordSet"]]
        checks.same(len(set(record_ids)), len(record_ids), name, "records' ids")
        for record in described["recordSet"]:
            for field in record["field"]:
                fields(checks, folder, name, sets, field)
        checks(len(list(graph.subjects(RDF.type, CR.Field))) > 0 or not described["recordSet"], name, "has no fields")


def fields(checks, folder, name, sets, field):
    what = name + " " + field["@id"]
    checks("name" in field and field["@type"] == "cr:Field", what)
    for inner in field.get("subField", []):
        fields(checks, folder, name, sets, inner)
    checks(("dataType" in field) != ("subField" in field), what, "neither a type nor fields within")
    source = field.get("source")
    if not checks(source and source["fileSet"]["@id"] in sets, what, "source", source):
        return
    column = source["extract"]["column"]
    for file in sets[source["fileSet"]["@id"]]:
        path = os.path.join(folder, file)
        if path.endswith(".parquet"):
            checks(column in pyarrow.parquet.read_schema(path).names, what, file, "has no column", column)
        else:
            with open(path, encoding="utf-8") as rows:
                first = rows.readline()
            checks(not first or column in json.loads(first), what, file, "has no", column)
