/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.scholion.exchange.Notice;
import org.scholion.schema.Schema;

/**
 * A schema that was found in a file of another program, and what was guessed of it.
 *
 * @param id of the schema to be
 * @param name of the schema to be
 * @param types what each type of annotations is taken for, in the file's order
 * @param whole the schema itself, if the file carries one of ours: then nothing is to be chosen
 * @param notices what the file says that the schema does not keep, or keeps in another way
 */
public record SchemaProposal(
        String id,
        String name,
        List<TypeChoice> types,
        Optional<Schema> whole,
        List<Notice> notices) {

    public SchemaProposal {
        types = List.copyOf(types);
        notices = List.copyOf(notices);
    }

    /** Returns a proposal where nothing is to be chosen. */
    public static SchemaProposal of(Schema schema, List<Notice> notices) {
        return new SchemaProposal(
                schema.id(), schema.name(), List.of(), Optional.of(schema), notices);
    }

    /** Returns this proposal with another choice for a type. */
    public SchemaProposal with(String type, UnaryOperator<TypeChoice> change) {
        return new SchemaProposal(
                id,
                name,
                types.stream().map(t -> t.name().equals(type) ? change.apply(t) : t).toList(),
                whole,
                notices);
    }

    /** Returns the choices that the file does not say itself. */
    public List<TypeChoice> guessed() {
        return types.stream().filter(TypeChoice::guessed).toList();
    }

    /** Returns the choice for a type. */
    public Optional<TypeChoice> type(String fullName) {
        return types.stream().filter(t -> t.name().equals(fullName)).findFirst();
    }

    /** Makes the schema; it may be not valid after changes. */
    public Schema schema() {
        return whole.orElseGet(() -> new ProposedSchema(this).build());
    }
}
