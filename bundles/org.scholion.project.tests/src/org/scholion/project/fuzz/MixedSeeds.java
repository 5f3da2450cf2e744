/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small sound files of kinds that are more than text, made by hand. */
public final class MixedSeeds {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private MixedSeeds() {}

    /** Returns a PDF of one page that shows a line of Latin letters, or nothing. */
    public static byte[] pdf(String line) {
        String content = line.isEmpty() ? "" : "BT /F1 12 Tf 50 700 Td (" + line + ") Tj ET";
        List<String> objects =
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
                                + " /Resources << /Font << /F1 5 0 R >> >> >>",
                        "<< /Length "
                                + content.length()
                                + " >>\nstream\n"
                                + content
                                + "\nendstream",
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                        "<< /Title (A report) /CreationDate (D:20240501100000Z) >>");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(file.length());
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 7\n0000000000 65535 f \n");
        places.forEach(place -> file.append("%010d 00000 n \n".formatted(place)));
        file.append("trailer\n<< /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static List<FuzzInput> pdfs() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("d.pdf", pdf("Nora lives in Pune."));
        return List.of(new FuzzInput("d.pdf", files));
    }

    static List<FuzzInput> words() {
        return List.of(new FuzzInput("word/document.xml", docxParts("Asha lives in Goa.")));
    }

    static List<FuzzInput> pages() {
        return List.of(
                FuzzInput.of(
                        "d.html",
                        "<!doctype html><html lang=en><head><meta charset=utf-8><title>A page</title>"
                                + "<meta name=author content='Mira'></head><body><h1>One</h1><p hidden>no"
                                + "<p>Mira &amp; Ben<br>\u0642\u0627\u0644</p><table><tr><td><p>a</p><td>b</table>"
                                + "<pre> x\n  y</pre><ul><li>c<li style='display:none'>d</ul></body></html>"),
                FuzzInput.of(
                        "d.html",
                        "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'b'>]><html><body>x &a;</body></html>"));
    }

    static List<FuzzInput> tasks() {
        return List.of(
                FuzzInput.of(
                        "d.json",
                        "[{\"id\": 1, \"data\": {\"text\": \"Mira met Ben\"}, \"annotations\": [{\"id\": 2,"
                                + " \"result\": [{\"id\": \"a\", \"type\": \"labels\", \"from_name\":"
                                + " \"label\", \"to_name\": \"text\", \"value\": {\"start\": 0, \"end\": 4,"
                                + " \"text\": \"Mira\", \"labels\": [\"Person\"]}}, {\"id\": \"b\", \"type\":"
                                + " \"labels\", \"from_name\": \"label\", \"to_name\": \"text\", \"value\":"
                                + " {\"start\": 9, \"end\": 12, \"labels\": [\"Person\"]}}, {\"type\":"
                                + " \"relation\", \"from_id\": \"a\", \"to_id\": \"b\", \"labels\":"
                                + " [\"knows\"]}]}]}]"));
    }

    static List<FuzzInput> tables(String name, String separator) {
        return List.of(
                FuzzInput.of(
                        name,
                        "name,text,language,source\none,Mira met Ben,en,Desk\ntwo,\"a \"\"b\"\"\nc\",ar,\n"
                                .replace(",", separator)));
    }

    /** Returns the parts of a Word document of one paragraph, by their names. */
    static SortedMap<String, byte[]> docxParts(String text) {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns=\""
                        + PACKAGE
                        + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "</Types>");
        put(
                parts,
                "_rels/.rels",
                "<Relationships xmlns=\""
                        + PACKAGE
                        + "relationships\"><Relationship Id=\"r1\" Type=\"http://schemas."
                        + "openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
        put(
                parts,
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:rPr><w:b/>"
                        + "<w:vanish/></w:rPr><w:t>no</w:t></w:r><w:r><w:t>"
                        + text
                        + "</w:t></w:r></w:p></w:body></w:document>");
        return parts;
    }

    private static void put(SortedMap<String, byte[]> parts, String name, String content) {
        parts.put(
                name,
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content)
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a Word document of one paragraph. */
    public static byte[] docx(String text) throws java.io.IOException {
        return zip(docxParts(text));
    }

    /** Returns packed files, so that what packs them is what is broken. */
    static List<FuzzInput> archives(List<FuzzInput> inputs) throws java.io.IOException {
        List<FuzzInput> archives = new ArrayList<>();
        for (FuzzInput input : inputs) {
            for (Packed packed : List.of(Packed.ZIP, Packed.GZ)) {
                archives.add(packed.pack(input, 0));
            }
        }
        return archives;
    }

    /** Packs files. */
    static byte[] zip(Map<String, byte[]> files) throws java.io.IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
