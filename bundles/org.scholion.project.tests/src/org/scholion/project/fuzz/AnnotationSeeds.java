/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.util.List;

/** Small sound files of formats that part annotations from their text. */
final class AnnotationSeeds {

    private static final String TEXT = "Mira \ud83d\ude00 met \u0642\u0627\u0644 Ben.";

    private AnnotationSeeds() {}

    static List<FuzzInput> collection() {
        String annotation =
                "<annotation id=\"a\"><infon key=\"type\">Person</infon><infon key=\"n\">1.5</infon>"
                        + "<infon key=\"scholion:kinds\">number=n</infon><location offset=\"0\""
                        + " length=\"4\"/><location offset=\"21\" length=\"3\"/><text>Mira Ben</text>"
                        + "</annotation>";
        String relations =
                "<relation id=\"r\"><infon key=\"type\">knows</infon><node refid=\"a\" role=\"who\"/>"
                        + "<node refid=\"r\" role=\"\"/></relation><relation id=\"s\"><infon"
                        + " key=\"scholion:kind\">stance</infon><infon key=\"scholion:polarity\">x</infon>"
                        + "<node refid=\"a\" role=\"holder\"/></relation>";
        return List.of(
                FuzzInput.of(
                        "d.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE collection SYSTEM \"BioC.dtd\"><collection>"
                                + "<source>s</source><date/><key/><document><id>1</id><passage><infon"
                                + " key=\"type\">title</infon><offset>0</offset><text>"
                                + TEXT
                                + "</text>"
                                + annotation
                                + "</passage><passage><offset>27</offset><sentence><offset>27</offset>"
                                + "<text>Two.</text></sentence></passage>"
                                + relations
                                + "</document><document><id>2</id><passage><offset>0</offset><text>x"
                                + "</text></passage></document></collection>"));
    }

    static List<FuzzInput> collectionJson() {
        return List.of(
                FuzzInput.of(
                        "d.json",
                        "{\"source\": \"s\", \"infons\": {\"scholion:offsets\": \"utf16\"}, \"documents\":"
                                + " [{\"id\": \"1\", \"infons\": {}, \"passages\": [{\"offset\": 0, \"infons\":"
                                + " {\"type\": \"title\"}, \"text\": \""
                                + TEXT
                                + "\", \"sentences\": [], \"annotations\": [{\"id\": \"a\", \"infons\":"
                                + " {\"type\": \"Person\"}, \"text\": \"Mira\", \"locations\": [{\"offset\": 0,"
                                + " \"length\": 4}]}], \"relations\": []}], \"relations\": [{\"id\": \"r\","
                                + " \"infons\": {\"scholion:kind\": \"referent\"}, \"nodes\": [{\"refid\":"
                                + " \"a\", \"role\": \"mention\"}]}]}]}"));
    }

    static List<FuzzInput> beside() {
        return List.of(
                FuzzInput.of(
                        "d.xml",
                        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>t"
                                + "</title></titleStmt><notesStmt><note type=\"a%20b\">c</note></notesStmt>"
                                + "</fileDesc></teiHeader><text xml:lang=\"en\"><body><p xml:id=\"p\">"
                                + TEXT
                                + " <s><persName ref=\"#r\"><w xml:id=\"w\" lemma=\"x\">Nora</w></persName><lb"
                                + " break=\"no\"/><pc>.</pc></s> <choice><sic>a</sic><corr>b</corr></choice>"
                                + "<note>n</note></p><ab xml:space=\"preserve\"> q </ab></body></text><standOff>"
                                + "<listPerson><person xml:id=\"r\"><persName>N</persName><idno>i</idno></person>"
                                + "</listPerson><spanGrp type=\"entity\"><span xml:id=\"s\""
                                + " target=\"#string-range(p,0,4,6,2)\" corresp=\"#r\" ana=\"#f\">Person</span><span"
                                + " from=\"#w\" to=\"#p\"/><span target=\"#string-index(p,3)\"/></spanGrp><spanGrp"
                                + " type=\"place\"><span target=\"#w\" corresp=\"#v\">cue</span></spanGrp>"
                                + "<listRelation type=\"stance\"><relation xml:id=\"v\" name=\"n\" active=\"#s\""
                                + " passive=\"#r\" ana=\"#g\"/></listRelation><interpGrp type=\"document\"><interp"
                                + " ana=\"#g\">t</interp></interpGrp><listAnnotation><annotation target=\"#w\"><note>"
                                + "m</note></annotation></listAnnotation><fs xml:id=\"f\"><f name=\"n\"><numeric"
                                + " value=\"1.5\"/></f></fs><fs xml:id=\"g\"><f name=\"facts\"><fs><f"
                                + " name=\"value\"><vColl><string>x</string></vColl></f><f name=\"polarity\"><symbol"
                                + " value=\"absent\"/></f></fs></f><f name=\"links\"><fs><f name=\"holder\""
                                + " fVal=\"#s\"/></fs></f></fs></standOff></TEI>"));
    }

    static List<FuzzInput> page() {
        String begin =
                "{\"@context\": [\"http://www.w3.org/ns/anno.jsonld\", {\"scholion\": \"x\"}],";
        String mira =
                "{\"id\": \"#01ARZ3NDEKTSV4RRFFQ69G5FAV\", \"type\": \"Annotation\", \"created\":"
                        + " \"2025-03-01T10:00:00Z\", \"scholion:kind\": \"entity\", \"body\": [{\"type\":"
                        + " \"TextualBody\", \"purpose\": \"classifying\", \"value\": \"Person\"}, {\"type\":"
                        + " \"TextualBody\", \"purpose\": \"describing\", \"scholion:attribute\": \"n\","
                        + " \"scholion:kind\": \"number\", \"value\": \"1.5\"}], \"target\": [{\"source\":"
                        + " \"d.txt\", \"selector\": [{\"type\": \"TextPositionSelector\", \"start\": 0,"
                        + " \"end\": 4}, {\"type\": \"TextQuoteSelector\", \"exact\": \"Mira\", \"prefix\":"
                        + " \"\", \"suffix\": \" \"}]}, {\"source\": \"d.txt\", \"scholion:piece\": 1,"
                        + " \"selector\": {\"type\": \"TextPositionSelector\", \"start\": 15, \"end\":"
                        + " 18}}]}";
        String stance =
                "{\"id\": \"#b\", \"type\": \"Annotation\", \"scholion:kind\": \"stance\","
                        + " \"scholion:polarity\": {\"value\": \"a;b\", \"scholion:kind\": \"tags\"},"
                        + " \"scholion:holder-ends\": {\"value\": \"author;link\", \"scholion:kind\":"
                        + " \"tags\"}, \"target\": [{\"source\": \"#01ARZ3NDEKTSV4RRFFQ69G5FAV\","
                        + " \"scholion:role\": \"target\"}, {\"source\": \"d.txt\", \"scholion:role\":"
                        + " \"cue\", \"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"met\"}}]}";
        String foreign =
                "{\"id\": \"urn:c\", \"type\": \"Annotation\", \"motivation\": \"linking\", \"bodyValue\":"
                        + " \"x\", \"body\": \"#b\", \"target\": [\"#b\", \"d.txt#char=0,2\", {\"source\":"
                        + " \"d.txt\", \"selector\": {\"type\": \"RangeSelector\", \"startSelector\": {\"type\":"
                        + " \"TextPositionSelector\", \"start\": 0, \"end\": 1}, \"endSelector\": {\"type\":"
                        + " \"TextPositionSelector\", \"start\": 5, \"end\": 6}}}]}";
        return List.of(
                FuzzInput.of(
                        "d.jsonld",
                        begin
                                + "\"type\": \"AnnotationCollection\", \"scholion:metadata\": {\"a\": \"b\"},"
                                + " \"first\": {\"type\": \"AnnotationPage\", \"items\": ["
                                + String.join(", ", mira, stance, foreign)
                                + "]}}",
                        "d.txt",
                        TEXT),
                FuzzInput.of("d.jsonld", begin + foreign.substring(1), "d.txt", TEXT));
    }
}
