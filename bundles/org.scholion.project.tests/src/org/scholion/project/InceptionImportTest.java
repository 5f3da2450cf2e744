/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetState;

/** An exported project of INCEpTION becomes documents, types, members, their sets and gold. */
class InceptionImportTest {

    private static final String TYPES =
            """
            <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
            <typeDescription><name>webanno.custom.Person</name>
             <supertypeName>uima.tcas.Annotation</supertypeName><features>
              <featureDescription><name>kind</name>
               <rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>
             </features></typeDescription>
            </types></typeSystemDescription>
            """;

    private static final String PROJECT =
            """
            {"name": "talks", "version": 1,
             "source_documents": [
               {"name": "one.txt", "format": "text", "state": "CURATION_FINISHED"},
               {"name": "two.txt", "format": "text", "state": "NEW"}],
             "annotation_documents": [
               {"name": "one.txt", "user": "anna", "state": "FINISHED"},
               {"name": "one.txt", "user": "ben", "state": "IN_PROGRESS"}]}
            """;

    private final TestProject project;

    InceptionImportTest(@TempDir Path folder) throws Exception {
        project = new TestProject(folder);
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private static byte[] set(String kind) throws Exception {
        String xmi =
                """
                <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
                 xmlns:custom="http:///webanno/custom.ecore" xmi:version="2.0">
                <cas:NULL xmi:id="0"/>
                <custom:Person xmi:id="2" sofa="1" begin="0" end="4" kind="KIND"/>
                <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text"
                 sofaString="Mira lives in Delhi."/>
                <cas:View sofa="1" members="2"/>
                </xmi:XMI>
                """
                        .replace("KIND", kind);
        return zip(Map.of("webanno.xmi", bytes(xmi), "TypeSystem.xml", bytes(TYPES)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> export() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("exportedproject.json", bytes(PROJECT));
        entries.put("source/one.txt", bytes("Mira lives in Delhi."));
        entries.put("source/two.txt", bytes("Nora lives in Pune."));
        entries.put("annotation/one.txt/INITIAL_CAS.zip", set("none"));
        entries.put("annotation/one.txt/anna.zip", set("a"));
        entries.put("annotation/one.txt/ben.zip", set("b"));
        entries.put("curation/one.txt/CURATION_USER.zip", set("gold"));
        return entries;
    }

    private AnnotationSet set(String document, String member) throws Exception {
        long id = project.store().documents().find(document).orElseThrow().id();
        return project.store().sets().find(id, member).orElseThrow();
    }

    @Test
    void thatDocumentsSetsStatesAndGoldBecomeAProject() throws Exception {
        ImportResult result = project.adopt(project.write("export.zip", zip(export())));
        assertThat(result.problems()).isEmpty();
        assertThat(project.names()).containsExactlyInAnyOrder("one", "two");
        for (String[] each : new String[][] {{"anna", "a"}, {"ben", "b"}, {Member.GOLD, "gold"}}) {
            assertThat(project.annotations("one", each[0])).hasSize(1);
            assertThat(project.annotations("one", each[0]).get(0).header().attributes().toString())
                    .contains("value=" + each[1] + "]");
        }
        assertThat(set("one", "anna").state()).isEqualTo(SetState.DONE);
        assertThat(set("one", "ben").state()).isEqualTo(SetState.IN_PROGRESS);
        assertThat(set("one", Member.GOLD).state()).isEqualTo(SetState.DONE);
        long two = project.store().documents().find("two").orElseThrow().id();
        assertThat(project.store().sets().of(two)).isEmpty();
        assertThat(project.store().schemas().newest().number()).isEqualTo(2);
    }

    @Test
    void thatABrokenSetIsNamedAndTheOthersAreImported() throws Exception {
        Map<String, byte[]> entries = export();
        entries.put("annotation/one.txt/ben.zip", bytes("PK no archive"));
        entries.put("annotation/one.txt/carl.zip", zip(Map.of("CURATION.ser", new byte[9])));
        ImportResult result = project.adopt(project.write("export.zip", zip(entries)));
        assertThat(result.problems())
                .extracting(p -> p.said().toString())
                .anyMatch(p -> p.contains("annotation/one.txt/ben.zip"))
                .anyMatch(p -> p.contains("annotation/one.txt/carl.zip"))
                .hasSize(2);
        assertThat(project.annotations("one", "anna")).hasSize(1);
    }

    @Test
    void thatAProjectWhoseListIsBrokenIsOneError() throws Exception {
        Map<String, byte[]> entries = export();
        entries.put("exportedproject.json", bytes("{"));
        ImportResult result = project.adopt(project.write("export.zip", zip(entries)));
        assertThat(result.documents()).isEmpty();
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).said().toString()).contains("exportedproject.json");
    }
}
