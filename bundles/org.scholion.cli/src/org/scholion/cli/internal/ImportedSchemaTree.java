/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.Map;
import java.util.TreeMap;
import org.scholion.exchange.Notice;
import org.scholion.exchange.schema.SchemaProposal;
import org.scholion.project.ImportSchema;
import org.scholion.project.json.ChoicesTree;
import org.scholion.schema.SchemaAppearance;

/** What came of the import of a schema, as a tree for JSON. */
final class ImportedSchemaTree {

    private ImportedSchemaTree() {}

    static Object of(SchemaProposal proposal, ImportSchema.Result result) {
        Map<String, Object> tree = new TreeMap<>(SchemaTree.of(result.report()));
        tree.put("proposed", ChoicesTree.of(proposal).getOrDefault("types", Map.of()));
        tree.put("looks", result.looks().stream().map(ImportedSchemaTree::look).toList());
        tree.put("notices", proposal.notices().stream().map(ImportedSchemaTree::notice).toList());
        return tree;
    }

    private static Object look(SchemaAppearance.Difference difference) {
        return Map.of(
                "element", difference.element().toString(),
                "part", ChoicesTree.word(difference.part()),
                "ours", difference.ours(),
                "theirs", difference.theirs(),
                "taken", difference.taken());
    }

    private static Object notice(Notice notice) {
        return Map.of("place", notice.place().toString(), "message", notice.message().toString());
    }
}
