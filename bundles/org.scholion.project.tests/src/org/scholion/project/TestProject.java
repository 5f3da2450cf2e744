/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.session.OpenProject;

/** A project in a folder of its own, for tests. */
final class TestProject implements AutoCloseable {

    final Path folder;
    final OpenProject open;

    TestProject(Path folder, String... schema) throws Exception {
        this.folder = folder;
        Path file = folder.resolve("test.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file),
                                schema.length == 0 ? Optional.empty() : Optional.of(schema[0]),
                                "me"),
                        Progress.NONE);
        open = OpenProject.open(new FileAddress(file));
    }

    /** Opens one again. */
    TestProject(Path folder, Path file) throws StoreException {
        this.folder = folder;
        open = OpenProject.open(new FileAddress(file));
    }

    ProjectStore store() {
        return open.store();
    }

    Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    ImportResult run(ImportRequest request) throws Exception {
        return new ImportDocuments(open, InstalledFormats.builtIn()).run(request, Progress.NONE);
    }

    ImportResult add(Path... paths) throws Exception {
        return run(ImportRequest.of(List.of(paths)));
    }

    ImportResult adopt(Path... paths) throws Exception {
        return run(ImportRequest.of(List.of(paths)).withAdoptSchema(true));
    }

    ExportResult export(String format, Path to, String... of) throws Exception {
        return new ExportDocuments(open, InstalledFormats.builtIn())
                .run(
                        new ExportRequest(
                                format,
                                to,
                                of.length == 0 ? Optional.empty() : Optional.of(Whose.parse(of[0])),
                                Optional.empty()),
                        Progress.NONE);
    }

    List<String> names() throws StoreException {
        return store().documents().all().stream().map(DocumentRecord::name).toList();
    }

    List<Annotation> annotations(String document, String member) throws StoreException {
        DocumentRecord record = store().documents().find(document).orElseThrow();
        AnnotationSet set = store().sets().find(record.id(), member).orElseThrow();
        return store().annotations().of(set.id());
    }

    /** Returns all that a user would miss or find changed, as text. */
    String content() throws StoreException {
        List<String> lines = new ArrayList<>();
        lines.add("schemas " + store().schemas().newest());
        for (Member member : store().members().all()) {
            lines.add(member.toString());
        }
        for (DocumentRecord document : store().documents().all()) {
            lines.add(document + " " + store().documents().text(document.id()));
        }
        for (AnnotationSet set : store().sets().all()) {
            lines.add(set + " " + CanonicalText.of(store().annotations().of(set.id())));
        }
        return String.join("\n", lines);
    }

    @Override
    public void close() throws StoreException {
        open.close();
    }
}
