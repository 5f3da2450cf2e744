/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.internal.rows.PlacedMention;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.text.TextRange;
import org.scholion.words.Message;

/**
 * An example as GLiNER is trained on: tokens, and spans with the last token inclusive. What is too
 * long or too wide for its configuration is counted, and so is a token that its own splitter would
 * cut when it later reads plain text.
 *
 * <p>Source: GLiNER, <a href="https://urchade.github.io/GLiNER/training.html">Training</a>, <a
 * href="https://urchade.github.io/GLiNER/input_limits.html">Input limits</a> and <a
 * href="https://urchade.github.io/GLiNER/api/gliner.config.html">configuration</a> ({@code
 * max_len}, {@code max_width}, {@code words_splitter_type}).
 */
final class GlinerFlavour implements Flavour {

    private static final Message TOO_LONG = Message.of("exchange.notice.too-long");
    private static final Message TOO_WIDE = Message.of("exchange.notice.too-wide");
    private static final Message OTHER_SPLITTER = Message.of("exchange.notice.other-splitter");

    /**
     * What the splitter of white space takes for one token. Letters and digits are those of
     * Python's expressions, to which marks such as vowel signs do not belong.
     */
    private static final Pattern SPLITTER =
            Pattern.compile("[\\p{L}\\p{N}_]+(?:[-_][\\p{L}\\p{N}_]+)*|\\S");

    @Override
    public boolean isArray() {
        return true;
    }

    @Override
    public Set<LayoutOption> understands() {
        return Set.of(LayoutOption.MOST_TOKENS, LayoutOption.WIDEST);
    }

    @Override
    public boolean saysMasks() {
        return false;
    }

    @Override
    public Carried carried() {
        return new Carried(false, false, false);
    }

    @Override
    public boolean make(RowContent row, ObjectNode out) {
        LayoutOptions options = row.laid().options();
        ArrayNode tokens = out.putArray("tokenized_text");
        for (TextRange token : row.tokens()) {
            String word = token.of(row.laid().document().text());
            tokens.add(word);
            Matcher piece = SPLITTER.matcher(word);
            if (!piece.lookingAt() || piece.end() < word.length()) {
                row.losses().notice(OTHER_SPLITTER, token.begin());
            }
        }
        if (tokens.size() > options.mostTokens()) {
            row.losses().notice(TOO_LONG, row.range().begin());
        }
        ArrayNode spans = out.putArray("ner");
        for (PlacedMention one : row.placed()) {
            spans.addArray()
                    .add(one.first() - row.range().firstToken())
                    .add(one.end() - 1 - row.range().firstToken())
                    .add(row.label(one.mention()));
            if (one.length() > options.widest()) {
                row.losses().notice(TOO_WIDE, one.mention().span().begin());
            }
        }
        Flavour.place(row, out);
        return true;
    }

    @Override
    public Map<String, String> beside(LabelNames names) {
        return Map.of();
    }
}
