/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import org.scholion.corpus.SchemaVersion;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;

/** Shows the project's newest schema. */
public final class ShowSchema {

    private final OpenProject project;

    /** Creates the use case. */
    public ShowSchema(OpenProject project) {
        this.project = project;
    }

    /**
     * A schema.
     *
     * @param version which one it is
     * @param schema compiled
     * @param xml canonical
     */
    public record Result(SchemaVersion version, Schema schema, String xml) {}

    /**
     * Returns it.
     *
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Progress progress) throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.schema"), 1);
        progress.check();
        Schema schema = project.schema();
        return new Result(project.store().schemas().newest(), schema, SchemaXml.write(schema));
    }
}
