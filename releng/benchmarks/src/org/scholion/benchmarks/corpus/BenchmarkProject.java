/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.CreateProject;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.xml.BuiltInSchemas;

/**
 * A project of its own for a row: its schema fits what {@link ImportMaterial} writes, and it has a
 * document to be edited.
 */
final class BenchmarkProject implements AutoCloseable {

    private static final String MEMBER = "benchmark";
    private static final int WORDS = 5_000;

    private final OpenProject project;
    private final Edits edits;

    private BenchmarkProject(OpenProject project, Edits edits) {
        this.project = project;
        this.edits = edits;
    }

    /**
     * Makes one.
     *
     * @param folder one that is not there yet
     */
    static BenchmarkProject create(Path folder) throws Exception {
        Files.createDirectories(folder);
        Path file = folder.resolve("project.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file),
                                Optional.of(BuiltInSchemas.NEWS_STANCE),
                                MEMBER),
                        Progress.NONE);
        OpenProject project = OpenProject.open(new FileAddress(file));
        Path samples = folder.resolve("samples");
        ImportMaterial sample = new ImportMaterial(samples.resolve("sample"));
        sample.addBrat(1, 8);
        // By the folder above, so that its names are not those of the material to come.
        importAll(project, samples, true);
        Path text = folder.resolve("edited.txt");
        Files.writeString(text, "minister ".repeat(WORDS));
        importAll(project, text, false);
        DocumentRecord document = project.store().documents().find("edited").orElseThrow();
        return new BenchmarkProject(project, new Edits(project, document, MEMBER));
    }

    private static void importAll(OpenProject project, Path path, boolean adoptSchema)
            throws Exception {
        new ImportDocuments(project, InstalledFormats.all())
                .run(ImportRequest.of(List.of(path)).withAdoptSchema(adoptSchema), Progress.NONE);
    }

    OpenProject project() {
        return project;
    }

    Edits edits() {
        return edits;
    }

    /** What kind of file system holds it, such as {@code ext4}. */
    String disk() throws IOException {
        return Files.getFileStore(project.address().file().orElseThrow()).type();
    }

    @Override
    public void close() throws Exception {
        project.close();
    }
}
