/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;

class TypeNamesTest {

    private static Schema schema(String types) throws Exception {
        return SchemaXml.read(
                "<s:schema xmlns:s=\"urn:scholion:schema:1\" format=\"2\" id=\"x\" name=\"X\">"
                        + types
                        + "</s:schema>",
                "test");
    }

    @Test
    void thatTypesWithOneNameAreToldApartByTheirIds() throws Exception {
        TypeNames names =
                new TypeNames(
                        schema("<entity id=\"person\" name=\"Person\"/>"),
                        schema("<entity id=\"human\" name=\"Person\"/>"));
        assertThat(names.from("person")).isEqualTo("Person (person)");
        assertThat(names.into("human")).isEqualTo("Person (human)");
    }

    @Test
    void thatARenamedTypeIsCalledAsItWasAndAsItIs() throws Exception {
        TypeNames names =
                new TypeNames(
                        schema("<entity id=\"gpe\" name=\"State\"/>"),
                        schema("<entity id=\"gpe\" name=\"Country\"/>"));
        assertThat(names.from("gpe")).isEqualTo("State");
        assertThat(names.into("gpe")).isEqualTo("Country");
        assertThat(names.into("nowhere")).isEqualTo("nowhere");
    }
}
