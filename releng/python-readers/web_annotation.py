# Reads Web Annotations as the graph they are, with rdflib, by the words of https://www.w3.org/ns/anno.jsonld (those that occur
# are below, as that file is not to be fetched each time), and holds selectors against the text beside.
import json
import os

from rdflib import Graph, Literal, Namespace, RDF, URIRef, XSD

from common import below, entities, lines, places

VERSIONS = ["rdflib"]

OA = Namespace("http://www.w3.org/ns/oa#")
OWN = Namespace("https://scholion.org/ns/annotation#")
BASE = "file:///texts/"
CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def link(of):
    return {"@id": of, "@type": "@id"}


def number(of):
    return {"@id": of, "@type": "xsd:nonNegativeInteger"}


WORDS = {
    "oa": str(OA), "as": "http://www.w3.org/ns/activitystreams#", "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/", "rdf": str(RDF), "xsd": str(XSD),
    "dctypes": "http://purl.org/dc/dcmitype/", "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "id": link("@id"), "type": {"@id": "@type", "@type": "@id"}, "label": "rdfs:label",
    "Annotation": "oa:Annotation", "AnnotationPage": "as:OrderedCollectionPage",
    "AnnotationCollection": "as:OrderedCollection", "TextualBody": "oa:TextualBody",
    "SpecificResource": "oa:SpecificResource", "TextQuoteSelector": "oa:TextQuoteSelector",
    "TextPositionSelector": "oa:TextPositionSelector", "Person": "foaf:Person", "Text": "dctypes:Text",
    "body": link("oa:hasBody"), "target": link("oa:hasTarget"), "source": link("oa:hasSource"),
    "selector": link("oa:hasSelector"), "creator": link("dcterms:creator"), "partOf": link("as:partOf"),
    "first": link("as:first"), "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "start": number("oa:start"), "end": number("oa:end"), "startIndex": number("as:startIndex"),
    "total": number("as:totalItems"), "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
    "value": "rdf:value", "format": "dc:format", "language": "dc:language", "name": "foaf:name",
    "created": {"@id": "dcterms:created", "@type": "xsd:dateTime"},
    "modified": {"@id": "dcterms:modified", "@type": "xsd:dateTime"},
}
for motivation in ("classifying", "commenting", "describing", "identifying", "linking", "tagging", "assessing"):
    WORDS[motivation] = "oa:" + motivation


def graph(path):
    with open(path, encoding="utf-8") as source:
        page = json.load(source)
    page["@context"] = [WORDS if each == CONTEXT else each for each in page["@context"]]
    found = Graph()
    found.parse(data=json.dumps(page), format="json-ld", base=BASE + os.path.basename(path))
    return found, page


def text_of(path):
    with open(path[: -len(".jsonld")] + ".txt", encoding="utf-8", newline="") as file:
        return file.read()


def piece(checks, what, found, target, text):
    """Where a target is; what is quoted stands there, and what is before and behind."""
    selectors = list(found.objects(target, OA.hasSelector))
    position = [s for s in selectors if (s, RDF.type, OA.TextPositionSelector) in found]
    quote = [s for s in selectors if (s, RDF.type, OA.TextQuoteSelector) in found]
    if not checks(len(position) == 1 and len(quote) == 1, what, "selectors"):
        return None
    begin, end = (found.value(position[0], at).toPython() for at in (OA.start, OA.end))
    checks.same(str(found.value(quote[0], OA.exact)), text[begin:end], what, begin)
    before, behind = (str(found.value(quote[0], at) or "") for at in (OA.prefix, OA.suffix))
    checks(text[:begin].endswith(before), what, begin, repr(before))
    checks(text[end:].startswith(behind), what, end, repr(behind))
    return begin, end


def classified(found, annotation):
    for body in found.objects(annotation, OA.hasBody):
        if (body, OA.hasPurpose, OA.classifying) in found:
            return str(found.value(body, RDF.value))
    return None


def check(work, checks):
    for name, place in places(work, "w3c"):
        rows = {row["name"]: row for row in lines(os.path.join(work, "out", name, "jsonl", "documents.jsonl"))}
        for path in below(place, ".jsonld"):
            what = os.path.relpath(path, work)
            found, page = graph(path)
            row, text = rows[page["label"]], text_of(path)
            checks.same(text, row["text"], what, "text")
            annotations = list(found.subjects(RDF.type, OA.Annotation))
            checks.same(len(annotations), page["total"], what, "annotations")
            marks = []
            for annotation in annotations:
                checks(isinstance(annotation, URIRef), what, "an annotation without id")
                targets = list(found.objects(annotation, OA.hasTarget))
                checks(targets, what, annotation, "has no target")
                pieces = [piece(checks, what, found, target, text) for target in targets
                          if (target, OA.hasSelector, None) in found]
                if (annotation, OWN.kind, Literal("entity", lang=None)) in found and None not in pieces:
                    pieces = tuple(sorted(pieces))
                    words = " ".join(text[begin:end] for begin, end in pieces)
                    marks.append((pieces, classified(found, annotation), words))
            checks.same(sorted(marks), entities(row), what)
