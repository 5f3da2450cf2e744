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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewComment;
import org.scholion.curation.adjudication.Rule;
import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.parquet.ParquetTables;
import org.scholion.project.release.BuildRelease;

/** Nobody is named in a release, in whichever format it is written. */
class ReleaseAnonymityTest {

    /** A common word, which stands in the texts, too. */
    private static final String COMMON = "near";

    /** Names that look odd to those who search or write them. */
    private static final List<String> ODD =
            List.of("سلمى الكاتبة", "Ümit.*[a-z]+(QA)|$1", "O'Neil & <Söhne>");

    private static final String NOTE = "curvimeter says so";
    private static final String REMARK = "pantograph asks why";
    private static final String LEAD = "Xylophane";

    @TempDir Path folder = Path.of("");

    private static Formats all() {
        List<Format> all = new ArrayList<>(InstalledFormats.builtIn().all());
        all.add(ParquetTables.format());
        return new Formats(all);
    }

    private static List<String> writable() {
        return all().all().stream().filter(Format::canWrite).map(Format::id).toList();
    }

    private TestProject worked() throws Exception {
        TestProject project = new TestProject(folder, "news-stance");
        project.write("in/pact.txt", "Mira Sen met Tariq Aziz near Delhi, and Mira spoke.\n");
        project.write("in/اجتماع.txt", "التقت ميرا سين طارق عزيز قرب دلهي.\n");
        project.add(folder.resolve("in"));
        MemberWork work = new MemberWork(project);
        project.store().members().save(new Member(LEAD, Member.Role.LEAD), LEAD);
        List<String> members = new ArrayList<>(ODD);
        members.add(COMMON);
        for (String member : members) {
            project.store().members().save(new Member(member, Member.Role.ANNOTATOR), LEAD);
            Mention person = MemberWork.mention("person", 0, 8);
            work.done(
                    "pact",
                    member,
                    person.withHeader(person.header().withNote(Optional.of(NOTE))),
                    MemberWork.mention("gpe", 29, 34));
            work.done("اجتماع", member, MemberWork.mention("person", 6, 15));
        }
        DocumentRecord pact = work.document("pact");
        new AddComment(project.open)
                .run(
                        new AddComment.Request(
                                pact.id(),
                                Optional.of(COMMON),
                                Optional.empty(),
                                Optional.empty(),
                                NewComment.Kind.values()[0],
                                Optional.empty(),
                                LEAD,
                                REMARK),
                        Progress.NONE);
        new AdjudicateDocuments(project.open, InstantSource.system())
                .run(
                        new AdjudicateDocuments.Request(
                                new Rule.Unanimous(), Optional.empty(), LEAD, false),
                        Progress.NONE);
        return project;
    }

    private Path build(TestProject project, String name, String of) throws Exception {
        String recipe = "of: " + of + "\nformats: [" + String.join(", ", writable()) + "]\n";
        Path out = folder.resolve(name);
        BuildRelease.Result result =
                new BuildRelease(project.open, all())
                        .run(
                                new BuildRelease.Request(
                                        out,
                                        Optional.of(project.write("recipe.yaml", recipe)),
                                        Optional.empty(),
                                        LEAD),
                                Progress.NONE);
        assertThat(result.unwritable()).isEmpty();
        return out;
    }

    /** Returns the bytes of all files, and of what is packed in them, by name. */
    private static Map<String, byte[]> unpacked(Path release) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(release)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = release.relativize(file).toString();
                all.put(name, bytes);
                if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
                    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
                    for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                        all.put(name + "!" + e.getName() + e.getTime(), zip.readAllBytes());
                    }
                } else if (bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
                    all.put(
                            name + "!",
                            new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
                }
            }
        }
        return all;
    }

    /** Returns what a text may look like in files of one kind or another. */
    private static List<String> written(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(c < 0x80 ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
        return List.of(
                text,
                escaped.toString(),
                text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
                text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("'", "&apos;"),
                text.replace(" ", "%20"),
                text.replace(" ", "_"));
    }

    @Test
    void thatNoNameTimeNoteCommentOrLastingIdStandsInAnyFormat() throws Exception {
        try (TestProject project = worked()) {
            List<String> secrets = new ArrayList<>(ODD);
            secrets.addAll(List.of(LEAD, NOTE, "curvimeter", REMARK, "pantograph"));
            secrets.add(LocalDate.now(ZoneOffset.UTC).toString());
            secrets.add(project.store().releases().secret());
            for (DocumentRecord document : project.store().documents().all()) {
                secrets.add(document.ulid().value());
            }
            for (AnnotationSet set : project.store().sets().all()) {
                secrets.add(set.ulid().value());
                for (Annotation annotation : project.store().annotations().of(set.id())) {
                    secrets.add(annotation.id().value());
                }
            }
            List<byte[]> searched = new ArrayList<>();
            for (String secret : secrets) {
                for (String form : written(secret)) {
                    for (Charset charset :
                            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                        searched.add(form.getBytes(charset));
                    }
                }
            }
            TreeSet<String> folders = new TreeSet<>();
            for (String of : List.of("gold", "votes", "'" + ODD.get(0) + "'")) {
                Path out = build(project, "searched" + of.length(), of);
                for (Map.Entry<String, byte[]> file : unpacked(out).entrySet()) {
                    folders.add(file.getKey().replaceAll("^data/([^/]+)/.*|.*", "$1"));
                    String name = file.getKey();
                    String bytes = latin(file.getValue());
                    for (byte[] secret : searched) {
                        assertThat(bytes.contains(latin(secret)))
                                .as(name + " has " + new String(secret, StandardCharsets.UTF_8))
                                .isFalse();
                        assertThat(name).doesNotContain(new String(secret, StandardCharsets.UTF_8));
                    }
                }
            }
            assertThat(folders).containsAll(writable());
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** So nothing of a name is anywhere, in whatever it is packed, were it a word of the text. */
    @Test
    void thatAReleaseHasTheSameBytesWhateverItsMembersAreCalled() throws Exception {
        try (TestProject project = worked()) {
            Path gold = build(project, "gold", "gold");
            Path votes = build(project, "votes", "votes");
            int number = 0;
            for (String member : List.of(COMMON, ODD.get(0), ODD.get(1), ODD.get(2), LEAD)) {
                project.store().members().rename(member, "renamed-" + number++, LEAD);
            }
            assertThat(ReleasedProject.files(build(project, "gold2", "gold")))
                    .isEqualTo(ReleasedProject.files(gold));
            assertThat(ReleasedProject.files(build(project, "votes2", "votes")))
                    .isEqualTo(ReleasedProject.files(votes));
        }
    }
}
