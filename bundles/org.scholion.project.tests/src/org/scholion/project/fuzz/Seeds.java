/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.document.AnnotationIds;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.text.TextDirection;

/** Sound small files of every format. */
final class Seeds {

    static final String TEXT = "Mira met Ben in \ud83d\ude00 Delhi.\n\u0642\u0627\u0644 \u0932.\n";

    static final String SCHEMA =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <scholion:schema xmlns:scholion="urn:scholion:schema:1" id="small" name="Small">
              <tagSet id="scale" name="Scale" ordered="true">
                <tag id="against" name="Against" value="-1"/>
                <tag id="for" name="For" value="1"/>
              </tagSet>
              <tagSet id="genre" name="Genre" open="true">
                <tag id="news" name="News"/>
              </tagSet>
              <entity id="person" name="Person" color="#1370F5" shortcut="P">
                <attribute id="level" name="Level" kind="tag" tagSet="scale"/>
                <attribute id="known" name="Known" kind="flag"/>
                <attribute id="age" name="Age" kind="integer"/>
                <attribute id="words" name="Words" kind="text"/>
              </entity>
              <relation id="meets" name="Meets" anchored="true">
                <role id="who" name="Who" minimum="1" maximum="2">
                  <allowed>person</allowed>
                </role>
                <role id="where" name="Where"/>
              </relation>
              <stance id="view" name="View" polarity="scale" intensity="scale"/>
              <passage id="quote" name="Quote"/>
              <documentLabel id="kind" name="Kind" tagSet="genre"/>
            </scholion:schema>
            """;

    private static final String ANN =
            "T1\tPerson 0 4\tMira\nT2\tPerson 9 12\tBen\nT3\tPlace 18 23;16 17\tDelhi \ud83d\ude00\n"
                    + "T4\tMeet 5 8\tmet\nE1\tMeet:T4 Who:T1 Who2:T2 Where:T3\n"
                    + "R1\tKnows Arg1:T1 Arg2:T2\n*\tEquiv T1 T2\nA1\tNegation E1\n"
                    + "A2\tConfidence T1 High\nN1\tReference T1 Wikidata:Q1\tMira\n"
                    + "#1\tAnnotatorNotes T1\ta note\n";

    private static final String CONF =
            "<PERSON>=Person|Group\n[entities]\nPerson\n\tGroup\nPlace\n[relations]\n"
                    + "Knows\tArg1:<PERSON>, Arg2:<ENTITY>, <REL-TYPE>:symmetric\n[events]\n"
                    + "Meet\tWho{1-2}:<PERSON>, Where?:Place, Theme*:<EVENT>\n[attributes]\n"
                    + "Negation\tArg:<EVENT>\nConfidence\tArg:<ANY>, Value:High|Low\n";

    private static final String FOREIGN_TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
              <name>own</name>
              <types>
                <typeDescription><name>own.Thing</name><description/>
                  <supertypeName>uima.tcas.Annotation</supertypeName>
                  <features>
                    <featureDescription><name>value</name><description/>
                      <rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
                    <featureDescription><name>count</name><description/>
                      <rangeTypeName>uima.cas.Integer</rangeTypeName></featureDescription>
                    <featureDescription><name>list</name><description/>
                      <rangeTypeName>uima.cas.FSArray</rangeTypeName></featureDescription>
                    <featureDescription><name>first</name><description/>
                      <rangeTypeName>own.Thing</rangeTypeName></featureDescription>
                    <featureDescription><name>second</name><description/>
                      <rangeTypeName>own.Thing</rangeTypeName></featureDescription>
                  </features>
                </typeDescription>
                <typeDescription>
                  <name>de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token</name>
                  <description/><supertypeName>uima.tcas.Annotation</supertypeName>
                </typeDescription>
              </types>
            </typeSystemDescription>
            """;

    private static final String FOREIGN =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
              xmlns:own="http:///own.ecore" xmlns:tcas="http:///uima/tcas.ecore"
              xmlns:t="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore"
              xmi:version="2.0">
              <cas:NULL xmi:id="0"/>
              <tcas:DocumentAnnotation xmi:id="8" sofa="1" begin="0" end="20" language="en"/>
              <t:Token xmi:id="9" sofa="1" begin="0" end="4"/>
              <own:Thing xmi:id="2" sofa="1" begin="0" end="4" value="a" count="3"/>
              <own:Thing xmi:id="3" sofa="1" begin="9" end="12" first="2" second="3" list="4"/>
              <cas:FSArray xmi:id="4" elements="2 3"/>
              <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text"
                sofaString="Mira met Ben at home"/>
              <cas:View sofa="1" members="8 9 2 3"/>
            </xmi:XMI>
            """;

    private static final String TSV =
            "#FORMAT=WebAnno TSV 3.3\n#T_SP=own.Thing|value\n"
                    + "#T_SP=own.Host|ROLE_own.Host:args_own.HostArgs|uima.tcas.Annotation\n"
                    + "#T_CH=own.CorefLink|referenceRelation|referenceType\n"
                    + "#T_RL=own.Rel|value|BT_own.Thing\n\n\n#Sentence.id=1\n#Text=Mira \ud83d\ude00\n"
                    + "1-1\t0-4\tMira\tx\\|y[1]|*[2]\tgiver\t1-1[1]\t*->1-1\t*[1]\t_\t_\t\n"
                    + "1-1.1\t1-3\tir\tz\t_\t_\t_\t_\t_\t_\t\n"
                    + "1-2\t5-7\t\ud83d\ude00\ty\t_\t_\t*->1-2\t*[1]\t*\t1-1[1_0]\t\n";

    private static final String JSON_CAS =
            """
            {"%TYPES": {"own.Thing": {"%NAME": "own.Thing", "%SUPER_TYPE": "uima.tcas.Annotation",
                "value": {"%NAME": "value", "%RANGE": "uima.cas.String"},
                "next": {"%NAME": "next", "%RANGE": "own.Thing"},
                "all": {"%NAME": "all", "%RANGE": "own.Thing[]"}}},
             "%FEATURE_STRUCTURES": [
              {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView",
               "mimeType": "text", "sofaString": "Mira met Ben"},
              {"%ID": 2, "%TYPE": "own.Thing", "@sofa": 1, "begin": 0, "end": 4, "value": "x",
               "@next": 3, "@all": 4},
              {"%ID": 3, "%TYPE": "own.Thing", "@sofa": 1, "begin": 9, "end": 12},
              {"%ID": 4, "%TYPE": "own.Thing[]", "%ELEMENTS": [2, 3]}],
             "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2, 3]}}}
            """;

    private Seeds() {}

    static List<FuzzInput> tsv() {
        return List.of(
                FuzzInput.of("d.tsv", TSV),
                FuzzInput.of("d.tsv", TSV.replace("TSV 3.3", "TSV 3.2")),
                FuzzInput.of("d.tsv", TSV.replace("TSV 3.3", "TSV 3.1")));
    }

    static List<FuzzInput> jsonCas() {
        return List.of(FuzzInput.of("d.json", JSON_CAS));
    }

    static List<FuzzInput> texts() {
        return List.of(
                FuzzInput.of("d.txt", TEXT),
                FuzzInput.of("d.txt", "\ufeffA text with a mark, and a long line. ".repeat(9)));
    }

    static List<FuzzInput> brat() {
        return List.of(
                FuzzInput.of("d.ann", ANN, "d.txt", TEXT, "annotation.conf", CONF),
                FuzzInput.of("d.ann", ANN, "d.txt", TEXT),
                FuzzInput.of("d.txt", TEXT, "d.ann", ANN.replace("\n", "\r\n")));
    }

    static List<FuzzInput> xmi() throws Exception {
        return List.of(FuzzInput.of("d.xmi", FOREIGN, "typesystem.xml", FOREIGN_TYPES), ownXmi());
    }

    /** A document of ours, with one annotation of each kind. */
    private static FuzzInput ownXmi() throws Exception {
        Schema schema = SchemaXml.read(SCHEMA, "seed");
        MemoryTarget target = new MemoryTarget();
        try (ExportSession session =
                InstalledFormats.builtIn()
                        .format("xmi")
                        .orElseThrow()
                        .writer()
                        .orElseThrow()
                        .begin(target, new WriteOptions(Optional.empty()))) {
            session.write(document(schema, "d", TEXT));
            session.finish();
        }
        return new FuzzInput("d.xmi", target.files());
    }

    /** A document with annotations of every type of a schema. */
    static ExportDocument document(Schema schema, String name, String text) {
        return new ExportDocument(
                name,
                text,
                "",
                CharsetFacts.UTF_8,
                Optional.of("en"),
                TextDirection.LEFT_TO_RIGHT,
                new TreeMap<>(),
                Optional.of(
                        new BaseLayer(
                                "seed",
                                List.of(),
                                List.of(
                                        new BaseLayer.Sentence(
                                                Optional.of("1"), 0, text.length(), List.of())))),
                schema,
                1,
                Optional.of("me"),
                Optional.of("done"),
                new SchemaAnnotations(
                                schema,
                                text,
                                AnnotationIds.system(),
                                Instant.parse("2026-01-02T03:04:05Z"))
                        .make());
    }

    /** A project of INCEpTION: what stands before an exclamation mark is packed by itself. */
    static List<FuzzInput> inception() {
        return List.of(
                FuzzInput.of(
                        "exportedproject.json",
                        """
                        {"name": "p", "source_documents": [
                          {"name": "one.txt", "format": "text", "state": "CURATION_FINISHED"},
                          {"name": "two.txt", "format": "text", "state": "NEW"}],
                         "annotation_documents": [
                          {"name": "one.txt", "user": "anna", "state": "FINISHED"}]}
                        """,
                        "source/one.txt",
                        "Mira met Ben at home",
                        "source/two.txt",
                        TEXT,
                        "annotation/one.txt/anna.zip!/webanno.xmi",
                        FOREIGN,
                        "annotation/one.txt/anna.zip!/TypeSystem.xml",
                        FOREIGN_TYPES,
                        "curation/one.txt/CURATION_USER.zip!/webanno.xmi",
                        FOREIGN,
                        "curation/one.txt/CURATION_USER.zip!/TypeSystem.xml",
                        FOREIGN_TYPES));
    }

    static List<FuzzInput> conllu() {
        String rest = "\t_\t_\t_\t_\t_\t_\t_\t";
        String sentence =
                "# newdoc\n# global.Entity = eid-etype-head-other\n# sent_id = 1\n# text = Al met him\n"
                        + "1\tAl"
                        + rest
                        + "Entity=(e1-person-1-a:b)\n"
                        + "2\tmet"
                        + rest
                        + "Entity=(e2[1/2]-x-1)\n"
                        + "3-4\thim"
                        + rest
                        + "SpaceAfter=No|SpacesAfter=\\n\n"
                        + "3\thi"
                        + rest
                        + "Entity=(e1-person-1\n"
                        + "4\tm"
                        + rest
                        + "Entity=e1)(e2[2/2]-x-1)\n"
                        + "4.1\t_"
                        + rest
                        + "SplitAnte=e1<e2\n\n";
        return List.of(
                FuzzInput.of("d.conllu", sentence + sentence),
                FuzzInput.of(
                        "d.conllu",
                        ("# newpar\n1\t" + "\u0642\u0627\u0644" + rest + "NER=B-PER\n\n")
                                .repeat(2)
                                .replace("\n", "\r\n")));
    }

    static List<FuzzInput> conll2003() {
        return List.of(
                FuzzInput.of(
                        "d.conll",
                        "-DOCSTART- -X- -X- O\n\nMira NNP I-NP I-PER\nShah NNP I-NP B-PER\n# X B-NP O\n"
                                + "\n-DOCSTART- -X- -X- O\n\nOslo NNP I-NP I-LOC\n"),
                FuzzInput.of(
                        "d.iob2", "# one\n1\ta\tB-X\tO\n2\tb c\tI-X\tS-Y\n\n1\t\u0932\tO\tO\n"),
                FuzzInput.of("d.bio", "a B-X|B-Y\nb I-X\nc O\n"));
    }

    static List<FuzzInput> conll2012() {
        return List.of(
                FuzzInput.of(
                        "d.v4_gold_conll",
                        "#begin document (d); part 000\n"
                                + "d  0  0  Mira N (S* - - - Ana (PER* (A*) (3\n"
                                + "d  0  1  Shah N *) - - - Ana *) * 3)|(4)\n\n"
                                + "d  0  0  He N * - - - - * (3)\n\n#end document\n"
                                + "#begin document (d); part 001\n"
                                + "d 1 0 Oslo N * - - - - (GPE) (3)\n\n#end document\n"));
    }

    static List<FuzzInput> items() {
        return List.of(
                FuzzInput.of(
                        "t.csv",
                        "item,annotator,label,document,weight\n1,a,x,d,1\n1,b,y,d,1\n2,a,x,d,2.5\n"
                                + "2,b,x,d,2.5\n3,a,\"y \"\"q\"\"\",e,1\n3,b,y,e,1\n"),
                FuzzInput.of("t.tsv", "item\tanna\tben\tcarl\n1\t1\t2\t1\n2\t3\t3\t\n3\t2\t2\t2\n"),
                FuzzInput.of("t.csv", "\ufeffanna;ben\r\nx;y\r\ny;y\r\n"));
    }

    static List<FuzzInput> units() {
        return List.of(
                FuzzInput.of(
                        "u.csv",
                        "annotator,label,start,end,document\na,x,0,4,d\nb,x,0,5,d\na,y,10,14,d\n"
                                + "b,y,9,14,d\na,x,3,9,e\nb,y,3,9,e\n"));
    }

    static List<FuzzInput> chains() {
        return List.of(
                FuzzInput.of(
                        "c.csv",
                        "annotator,chain,mention,document\na,1,x,d\na,1,y,d\nb,1,x,d\nb,2,y,d\n"
                                + "a,3,z,e\nb,3,z,e\n"));
    }

    static List<FuzzInput> links() {
        return List.of(
                FuzzInput.of(
                        "l.csv",
                        "annotator,link,type,role,start,end,filler,intensity\na,1,likes,from,0,3,,0.5\n"
                                + "a,1,likes,to,5,9,,\na,2,denies,what,,,1,\nb,1,likes,from,0,3,,1\n"
                                + "b,1,likes,to,5,8,,\n"));
    }

    /** Adds small real files of a folder, by the extension of the main one. */
    static List<FuzzInput> shared(Path folder, String extension, String... beside)
            throws IOException {
        List<FuzzInput> found = new ArrayList<>();
        List<Path> mains;
        try (Stream<Path> files = Files.walk(folder)) {
            mains =
                    files.filter(f -> f.toString().endsWith(extension))
                            .filter(f -> f.toFile().length() < 20_000)
                            .sorted()
                            .limit(60)
                            .toList();
        }
        for (Path main : mains) {
            String name = String.valueOf(main.getFileName());
            String stem = name.substring(0, name.length() - extension.length());
            SortedMap<String, byte[]> files = new TreeMap<>();
            files.put(name, Files.readAllBytes(main));
            for (String other : beside) {
                Path file = main.resolveSibling(other.replace("*", stem));
                if (Files.isRegularFile(file) && Files.size(file) < 100_000) {
                    files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                }
            }
            found.add(new FuzzInput(name, files));
        }
        return found;
    }

    /** Whether an input is a schema, so that its names can be given to writers. */
    static Optional<Schema> schema(byte[] xml) throws Exception {
        return Optional.of(SchemaXml.read(new ByteArrayInputStream(xml), "schema.xml"));
    }
}
