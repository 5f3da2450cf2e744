/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.scholion.words.Message;

/**
 * Compares what two versions of a schema ask of annotations beyond their parts. What forbids
 * something annotations may have needs a migration; what only wants something more of them, such as
 * a cue, does not, for they are incomplete then and not wrong; nor does what a program can only
 * guess, such as where a word, a sentence or an article ends.
 */
final class TermComparison {

    private final Schema old;
    private final Schema now;
    private final PlaceNames names;
    private final Consumer<SchemaChange> changes;

    TermComparison(Schema old, Schema now, PlaceNames names, Consumer<SchemaChange> changes) {
        this.old = old;
        this.now = now;
        this.names = names;
        this.changes = changes;
    }

    /** Compares where a type stands; one that only comes below more types keeps all it has. */
    void line(AnnotationType before, AnnotationType after) {
        if (!(before instanceof EntityType from)
                || !(after instanceof EntityType to)
                || from.parent().equals(to.parent())) {
            return;
        }
        add(
                SchemaPlace.of(before),
                !now.line(to.id()).containsAll(old.line(from.id())),
                Message.of(
                        "schema.change.parent",
                        "before",
                        from.parent().isPresent(),
                        "old",
                        from.parent().map(names::type).orElse(""),
                        "after",
                        to.parent().isPresent(),
                        "now",
                        to.parent().map(names::type).orElse("")));
    }

    void entity(SchemaPlace where, EntityType old, EntityType now) {
        if (old.abstractType() != now.abstractType()) {
            add(
                    where,
                    now.abstractType(),
                    Message.of(
                            now.abstractType()
                                    ? "schema.change.now-abstract"
                                    : "schema.change.no-longer-abstract"));
        }
        MentionShape was = old.shape();
        MentionShape is = now.shape();
        boolean stricter =
                is.overlap().compareTo(was.overlap()) > 0
                        || is.nesting().compareTo(was.nesting()) > 0
                        || was.discontinuous() && !is.discontinuous()
                        || old.referents().allowed() && !now.referents().allowed()
                        || old.referents().groups() && !now.referents().groups();
        if (stricter) {
            strictness(where, true);
        } else if (!was.equals(is) || !old.referents().equals(now.referents())) {
            strictness(where, false);
        }
    }

    void stance(SchemaPlace where, StanceTerms old, StanceTerms now) {
        boolean fewer =
                now.maximumSources() != Role.UNBOUNDED
                        && (old.maximumSources() == Role.UNBOUNDED
                                || now.maximumSources() < old.maximumSources());
        boolean stricter =
                old.authorHolder() && !now.authorHolder()
                        || old.implicitHolder() && !now.implicitHolder()
                        || fewer
                        || old.commitment().isPresent()
                                && !old.commitment().equals(now.commitment());
        if (stricter) {
            strictness(where, true);
        } else if (!old.equals(now)) {
            strictness(where, false);
        }
    }

    void attribute(SchemaPlace where, AttributeTerms old, AttributeTerms now) {
        if (!old.minimum().equals(now.minimum()) || !old.maximum().equals(now.maximum())) {
            boolean narrower =
                    isNarrower(old.minimum(), now.minimum(), 1)
                            || isNarrower(old.maximum(), now.maximum(), -1);
            add(where, narrower, Message.of("schema.change.bounds"));
        }
        if (!old.condition().equals(now.condition())) {
            add(where, false, Message.of("schema.change.condition"));
        }
        if (old.blocking() != now.blocking()
                || old.shown() != now.shown()
                || !old.onlyTypes().equals(now.onlyTypes())) {
            add(where, false, Message.of("schema.change.described-anew"));
        }
    }

    private static boolean isNarrower(
            Optional<BigDecimal> old, Optional<BigDecimal> now, int sign) {
        return now.isPresent() && (old.isEmpty() || sign * now.get().compareTo(old.get()) > 0);
    }

    /** Tells that more or less is asked for. */
    void strictness(SchemaPlace where, boolean stricter) {
        add(
                where,
                stricter,
                Message.of(stricter ? "schema.change.stricter" : "schema.change.looser"));
    }

    private void add(SchemaPlace where, boolean needsMigration, Message message) {
        changes.accept(new SchemaChange(where, names.said(where), message, needsMigration));
    }
}
