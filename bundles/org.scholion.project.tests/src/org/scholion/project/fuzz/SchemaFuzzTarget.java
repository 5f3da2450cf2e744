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
import java.util.List;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaCompatibility;
import org.scholion.schema.uima.TypeSystemProjection;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;

/** Reads schemas; one that is sound can be written, read again, compared and projected. */
final class SchemaFuzzTarget implements FuzzTarget {

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public List<FuzzInput> seeds() {
        return List.of(
                FuzzInput.of("schema.xml", Seeds.SCHEMA),
                FuzzInput.of(
                        "schema.xml",
                        SchemaXml.write(BuiltInSchemas.load("news-stance").orElseThrow())));
    }

    @Override
    public void run(FuzzInput input) throws Exception {
        Schema schema =
                SchemaXml.read(new ByteArrayInputStream(input.file(input.main())), input.main());
        Schema again = SchemaXml.read(SchemaXml.write(schema), "again");
        if (!again.equals(schema)) {
            throw new IllegalStateException("another schema comes back");
        }
        SchemaCompatibility.compare(Schema.empty(), schema);
        SchemaCompatibility.compare(schema, Schema.empty());
        TypeSystemProjection.of(schema).toXML(java.io.OutputStream.nullOutputStream());
    }
}
