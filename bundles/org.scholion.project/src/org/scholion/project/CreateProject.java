/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.Projects;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.installed.SchemaForm;
import org.scholion.project.internal.SchemaFiles;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;

/** Makes a new project. */
public final class CreateProject {

    /**
     * What is wanted.
     *
     * @param address where; a file must not exist, its folder must
     * @param schema a schema's file or the name of a built-in one; empty for an empty schema. Where
     *     a name is both, it is the built-in one
     * @param form the form of the schema's file where it is one of another program
     * @param actor who makes it
     */
    public record Request(
            ProjectAddress address,
            Optional<String> schema,
            Optional<SchemaForm> form,
            String actor) {

        /** Asks for a project whose schema is a built-in one or in a file of ours. */
        public Request(ProjectAddress address, Optional<String> schema, String actor) {
            this(address, schema, Optional.empty(), actor);
        }
    }

    /**
     * What was made.
     *
     * @param name what people call the project: what its address suggests
     */
    public record Result(ProjectAddress address, String name, Schema schema) {}

    /**
     * Makes it.
     *
     * @throws DataProblemException when the schema cannot be read
     * @throws StoreException when the file exists or cannot be written
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws DataProblemException, StoreException, CancelledException {
        progress.begin(Message.of("project.task.creating"), 1);
        progress.check();
        Schema first =
                request.schema().isPresent()
                        ? find(request.schema().get(), request.form())
                        : Schema.empty();
        String name = request.address().suggestedName();
        Projects.create(request.address(), name, SchemaXml.write(first), request.actor()).close();
        progress.worked(1, name);
        return new Result(request.address(), name, first);
    }

    /**
     * Reads the schema that a project would start with, to be looked at before.
     *
     * @param nameOrFile a schema's file or the name of a built-in one
     * @param form the form of the file where it is one of another program
     * @throws DataProblemException when the schema cannot be read
     * @throws CancelledException when cancelled before it began
     */
    public Schema preview(String nameOrFile, Optional<SchemaForm> form, Progress progress)
            throws DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.schema"), 1);
        progress.check();
        return find(nameOrFile, form);
    }

    private static Schema find(String nameOrFile, Optional<SchemaForm> form)
            throws DataProblemException {
        Optional<Schema> builtIn =
                form.isPresent() ? Optional.empty() : BuiltInSchemas.load(nameOrFile);
        if (builtIn.isPresent()) {
            return builtIn.get();
        }
        Path path;
        try {
            path = Path.of(nameOrFile);
        } catch (InvalidPathException e) {
            throw unknown(nameOrFile);
        }
        if (!Files.exists(path)) {
            throw unknown(nameOrFile);
        }
        return form.isPresent() ? foreign(path, form.get()) : SchemaFiles.read(path);
    }

    private static Schema foreign(Path path, SchemaForm form) throws DataProblemException {
        try {
            Schema schema = form.read(FileSource.of(path, path), SchemaXml.MAXIMUM_BYTES).schema();
            SchemaFiles.require(schema, path);
            return schema;
        } catch (UnreadableSourceException e) {
            throw new DataProblemException(Message.of(e), e);
        }
    }

    private static DataProblemException unknown(String nameOrFile) {
        return new DataProblemException(
                Message.of(
                        "project.schema.unknown",
                        "name",
                        nameOrFile,
                        "known",
                        BuiltInSchemas.names()));
    }
}
