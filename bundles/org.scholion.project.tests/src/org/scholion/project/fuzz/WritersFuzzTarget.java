/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.scholion.exchange.Format;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.schema.Schema;

/** Gives the names of schemas, and texts, to all writers in turn. */
final class WritersFuzzTarget implements FuzzTarget {

    private final List<Format> formats =
            InstalledFormats.builtIn().all().stream().filter(Format::canWrite).toList();
    private int count;

    @Override
    public String name() {
        return "writers";
    }

    @Override
    public int cost() {
        return 4;
    }

    @Override
    public List<FuzzInput> seeds() {
        return List.of(FuzzInput.of("schema.xml", Seeds.SCHEMA, "d.txt", Seeds.TEXT));
    }

    @Override
    public void run(FuzzInput input) throws Exception {
        // the main file, whatever it is called by now
        Optional<Schema> read = Seeds.schema(input.file(input.main()));
        if (read.isEmpty()) {
            return;
        }
        Schema schema = read.get();
        String text =
                input.files().containsKey("d.txt")
                        ? new String(input.file("d.txt"), StandardCharsets.UTF_8)
                        : "";
        if (!text.isEmpty()) {
            Writers.write(
                    formats.get(count++ % formats.size()),
                    Seeds.document(schema, "folder/d", text));
        }
    }
}
