/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.scholion.corpus.Addressee;
import org.scholion.corpus.Comment;
import org.scholion.project.comment.CommentThread;

/**
 * Shows comments.
 *
 * @param output where
 * @param json whether for programs
 */
record CommentReport(Output output, boolean json) {

    private static final String OPEN = "open";
    private static final String RESOLVED = "resolved";

    /** Shows threads in their order. */
    void show(List<CommentThread> threads) {
        if (json) {
            output.json(threads.stream().map(CommentReport::tree).toList());
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.document",
                        "cli.head.kind",
                        "cli.head.state",
                        "cli.head.from",
                        "cli.head.to",
                        "cli.head.place",
                        "cli.head.said"));
        for (CommentThread thread : threads) {
            for (Comment comment : thread.all()) {
                rows.add(row(thread, comment));
            }
        }
        output.table(rows);
    }

    private static List<String> row(CommentThread thread, Comment comment) {
        boolean begins = comment.id() == thread.id();
        return List.of(
                begins ? thread.document() : "",
                begins ? comment.content().kind().word() : "reply",
                begins ? state(thread) : "",
                comment.content().author(),
                comment.content().to().map(CommentReport::name).orElse(""),
                begins ? thread.covered().orElse("") : "",
                comment.content().text());
    }

    private static String state(CommentThread thread) {
        return thread.isOpen() ? OPEN : RESOLVED;
    }

    private static String name(Addressee to) {
        return switch (to) {
            case Addressee.Leads leads -> "lead";
            case Addressee.One one -> one.name();
        };
    }

    private static Map<String, Object> tree(CommentThread thread) {
        Map<String, Object> tree = said(thread.first());
        tree.put("document", thread.document());
        tree.put("kind", thread.first().content().kind().word());
        tree.put("of", thread.owner());
        tree.put("to", thread.first().content().to().map(CommentReport::addressee));
        tree.put("annotation", thread.first().content().about().annotation().map(id -> id.value()));
        tree.put("mark", thread.mark().name().toLowerCase(Locale.ROOT));
        tree.put("place", thread.place().map(CommentReport::place));
        tree.put("state", state(thread));
        tree.put("resolved", thread.first().resolved().map(CommentReport::resolution));
        tree.put("replies", thread.replies().stream().map(CommentReport::said).toList());
        return tree;
    }

    private static Map<String, Object> said(Comment comment) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("id", comment.ulid().value());
        tree.put("by", comment.content().author());
        tree.put("at", comment.at().toString());
        tree.put("text", comment.content().text());
        tree.put("readBy", comment.readers());
        return tree;
    }

    private static Map<String, Object> addressee(Addressee to) {
        return switch (to) {
            case Addressee.Leads leads -> Map.of("role", "lead");
            case Addressee.One one -> Map.of("member", one.name());
        };
    }

    private static Map<String, Object> place(CommentThread.Place place) {
        return Map.of(
                "begin", place.codePoints().begin(),
                "end", place.codePoints().end(),
                "offsets", "codepoint",
                "text", place.covered());
    }

    private static Map<String, Object> resolution(Comment.Resolution resolution) {
        return Map.of("by", resolution.by(), "at", resolution.at().toString());
    }
}
