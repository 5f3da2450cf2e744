/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.schema.EntityType;
import org.scholion.schema.MentionShape;
import org.scholion.schema.Schema;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.text.clitic.CliticEdges;
import org.scholion.text.clitic.PieceKind;
import org.scholion.text.clitic.WordPiece;

/** What a mention or a referent of a type is like, whatever else there is. */
final class MentionRules {

    private final Schema schema;
    private final TextBoundaries boundaries;

    MentionRules(Schema schema, TextBoundaries boundaries) {
        this.schema = schema;
        this.boundaries = boundaries;
    }

    void breaches(Mention mention, AnnotationLookup annotations, List<Finding> found) {
        Optional<EntityType> known = schema.type(mention.typeId(), EntityType.class);
        if (known.isEmpty()) {
            return;
        }
        EntityType type = known.get();
        if (type.abstractType()) {
            found.add(Finding.of(Rule.TYPE_ABSTRACT, mention, named(type)));
        }
        if (mention.referent().isPresent() && !type.referents().allowed()) {
            found.add(Finding.of(Rule.REFERENT_NOT_ALLOWED, mention, named(type)));
        }
        MentionShape shape = type.shape();
        int pieces = mention.span().fragments().size();
        if (pieces > 1 && !shape.discontinuous()) {
            found.add(Finding.of(Rule.PIECES_NOT_ALLOWED, mention, Map.of(Argument.COUNT, pieces)));
        }
        for (Fragment fragment : mention.span().fragments()) {
            if (fragment.length() > 0 && fragment.end() <= boundaries.text().length()) {
                anchor(mention, shape, fragment, found);
            }
        }
        article(mention, shape, found);
    }

    void referent(Referent referent, List<Finding> found) {
        Optional<EntityType> known = schema.type(referent.typeId(), EntityType.class);
        if (known.isEmpty()) {
            return;
        }
        EntityType type = known.get();
        if (!type.referents().allowed()) {
            found.add(Finding.of(Rule.REFERENT_NOT_ALLOWED, referent, named(type)));
        }
        if (!type.referents().groups() && !referent.members().isEmpty()) {
            found.add(Finding.of(Rule.GROUP_NOT_ALLOWED, referent, named(type)));
        }
        if (type.referents().identified() && !referent.isIdentified()) {
            found.add(Finding.of(Rule.IDENTIFIER_MISSING, referent, named(type)));
        }
    }

    private static Map<String, Object> named(EntityType type) {
        return Map.of(Argument.TYPE, type.id(), Argument.TYPE_NAME, type.name());
    }

    private void anchor(
            Mention mention, MentionShape shape, Fragment fragment, List<Finding> found) {
        boolean cut =
                switch (shape.anchor()) {
                    case GRAPHEME -> false;
                    case WORD -> cutsWord(fragment.begin()) || cutsWord(fragment.end());
                    case SENTENCE ->
                            boundaries.sentenceAt(fragment.begin()).begin() != fragment.begin()
                                    || boundaries.sentenceAt(fragment.end() - 1).end()
                                            != fragment.end();
                };
        if (cut) {
            found.add(
                    Finding.at(
                            Rule.ANCHOR_CUT,
                            mention,
                            Optional.of(fragment),
                            Map.of(
                                    Argument.UNIT,
                                    shape.anchor() == MentionShape.AnchorUnit.WORD
                                            ? "word"
                                            : "sentence")));
        }
    }

    /** Tells whether an offset lies within a word, but where it is written together. */
    private boolean cutsWord(int offset) {
        if (offset == 0 || offset == boundaries.text().length()) {
            return false;
        }
        for (TextRange word : boundaries.words(offset, offset + 1)) {
            if (word.begin() < offset) {
                return !edges(word).edges().contains(offset - word.begin());
            }
        }
        return false;
    }

    private CliticEdges edges(TextRange word) {
        return CliticEdges.of(word.of(boundaries.text()));
    }

    private void article(Mention mention, MentionShape shape, List<Finding> found) {
        int begin = mention.span().begin();
        if (shape.article() == MentionShape.ArticleUse.FREE
                || begin >= boundaries.text().length()) {
            return;
        }
        for (TextRange word : boundaries.words(begin, begin + 1)) {
            Optional<TextRange> article =
                    edges(word).piece(PieceKind.ARTICLE).map(WordPiece::range);
            if (article.isEmpty()) {
                continue;
            }
            boolean with = shape.article() == MentionShape.ArticleUse.WITH;
            int at = word.begin() + (with ? article.get().end() : article.get().begin());
            if (at == begin) {
                found.add(
                        Finding.of(
                                with ? Rule.ARTICLE_LEFT_OUT : Rule.ARTICLE_TAKEN_ALONG,
                                mention,
                                Map.of()));
            }
        }
    }
}
