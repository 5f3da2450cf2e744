/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.function.Function;
import org.scholion.document.AnnotationId;

/** Says findings in English: what is wrong, and what to do about it. */
public final class FindingTexts {

    private final Function<AnnotationId, String> labels;

    /** Creates texts that name annotations by their ids. */
    public FindingTexts() {
        this(AnnotationId::value);
    }

    /**
     * Creates texts.
     *
     * @param labels what to call an annotation that a finding names
     */
    public FindingTexts(Function<AnnotationId, String> labels) {
        this.labels = labels;
    }

    /** Returns a sentence for errors: which annotation, where, and what is wrong. */
    public String sentence(Finding finding) {
        return "The "
                + Finding.word(finding.kind())
                + " "
                + finding.annotation()
                + finding.place().map(p -> " at " + p.begin() + "–" + p.end()).orElse("")
                + ": "
                + what(finding);
    }

    /** Returns what is wrong, in a sentence. */
    public String what(Finding finding) {
        Values of = new Values(finding);
        return switch (finding.rule()) {
            case TYPE_UNKNOWN ->
                    "The schema has no type “%s” for a %s."
                            .formatted(of.text(Argument.TYPE), Finding.word(finding.kind()));
            case ATTRIBUTE_UNKNOWN ->
                    "Its type has no attribute %s.".formatted(of.text(Argument.ATTRIBUTE));
            case VALUE_KIND ->
                    "%s takes another kind of value: %s.".formatted(of.name(), of.kind());
            case INTENSITY_UNKNOWN -> "It has an intensity, and its type has no scale for it.";
            case ROLE_UNKNOWN -> "Its type has no role %s.".formatted(of.text(Argument.ROLE));
            case END_MISSING ->
                    "It names %s as its %s, which does not exist."
                            .formatted(of.text(Argument.END), of.as());
            case END_OWN -> "It cannot be its own %s.".formatted(of.as());
            case END_KIND ->
                    "The %s %s cannot be the %s."
                            .formatted(of.text(Argument.END_KIND), of.label(), of.as());
            case GROUP_CYCLE -> "It cannot be a member of its own group.";
            case PASSAGE_IN_PIECES ->
                    "It must be one piece, not %s.".formatted(of.text(Argument.COUNT));
            case SPAN_BEYOND_TEXT ->
                    "It runs from %s to %s, beyond the end of the text at %s."
                            .formatted(
                                    of.text(Argument.BEGIN),
                                    of.text(Argument.FRAGMENT_END),
                                    of.text(Argument.LENGTH));
            case ATTRIBUTE_REQUIRED -> "%s is not annotated.".formatted(of.name());
            case TAG_UNKNOWN -> "%s has no tag %s.".formatted(of.name(), of.text(Argument.TAG));
            case ROLE_TOO_FEW ->
                    of.text(Argument.COUNT).equals("0")
                            ? "%s is missing.".formatted(of.name())
                            : "%s needs at least %s.".formatted(of.name(), of.text(Argument.LIMIT));
            case ROLE_TOO_MANY ->
                    "%s has more than %s.".formatted(of.name(), of.text(Argument.LIMIT));
            case FILLER_NOT_ALLOWED -> "%s cannot be %s.".formatted(of.end(), of.name());
            case STANCE_END_NOT_ALLOWED -> "%s cannot be the %s.".formatted(of.end(), of.as());
            case POLARITY_MISSING -> "Its polarity is not annotated.";
            case HOLDER_MISSING -> "It has no holder.";
            case TARGET_MISSING -> "It has no target.";
            case STANCE_WITHOUT_PLACE -> "It has no place in the text.";
            case GRAPHEME_CUT -> "It begins or ends inside a character.";
            case SPAN_EMPTY -> "It covers no text.";
            case MARKED_TWICE ->
                    "The same words are marked twice as %s.".formatted(of.text(Argument.TYPE_NAME));
            case REFERENT_UNUSED -> "No mention means it.";
        };
    }

    /** Returns what to do about it, in a sentence. */
    public String remedy(Finding finding) {
        return switch (finding.rule()) {
            case TYPE_UNKNOWN -> "Give it another type.";
            case ATTRIBUTE_UNKNOWN, INTENSITY_UNKNOWN -> "Clear it in the inspector.";
            case VALUE_KIND, POLARITY_MISSING -> "Choose a value in the inspector.";
            case ROLE_UNKNOWN -> "Give it another type, or make it anew.";
            case END_MISSING, END_OWN, END_KIND, GROUP_CYCLE ->
                    "Choose another in the inspector, or delete it.";
            case PASSAGE_IN_PIECES, SPAN_BEYOND_TEXT -> "Move its borders, or delete it.";
            case ATTRIBUTE_REQUIRED ->
                    "Choose a value in the inspector, or say that it is absent or skipped.";
            case TAG_UNKNOWN -> "Choose one that the schema knows.";
            case ROLE_TOO_FEW -> "Add it in the inspector.";
            case ROLE_TOO_MANY -> "Remove one in the inspector.";
            case FILLER_NOT_ALLOWED -> "Give one of the two another type.";
            case STANCE_END_NOT_ALLOWED -> "Choose another %s.".formatted(new Values(finding).as());
            case HOLDER_MISSING -> "Add one; it may be the author or implicit.";
            case TARGET_MISSING -> "Add one; it may be implicit.";
            case STANCE_WITHOUT_PLACE ->
                    "Add a cue or evidence, unless it is about the whole document.";
            case GRAPHEME_CUT -> "Move its border, or keep it if it was meant so.";
            case SPAN_EMPTY -> "Widen it or delete it.";
            case MARKED_TWICE -> "Delete one of the two.";
            case REFERENT_UNUSED -> "Link a mention to it, or delete it.";
        };
    }

    /** The arguments of one finding in words. */
    private final class Values {
        private final Finding finding;

        Values(Finding finding) {
            this.finding = finding;
        }

        String text(String name) {
            return finding.argument(name);
        }

        String name() {
            return switch (text(Argument.WHAT)) {
                case "polarity" -> "The polarity";
                case "intensity" -> "The intensity";
                case "label" -> "The label";
                default -> text(Argument.NAME);
            };
        }

        String as() {
            String as = text(Argument.AS);
            return as.equals("implicit") ? "implicit end" : as;
        }

        String kind() {
            return switch (text(Argument.KIND)) {
                case "tag" -> "one tag";
                case "tags" -> "tags";
                case "flag" -> "yes or no";
                case "integer" -> "a whole number";
                case "decimal" -> "a number";
                case "date" -> "a date";
                case "identifier" -> "an identifier";
                default -> "text";
            };
        }

        String label() {
            return AnnotationId.parse(text(Argument.END)).map(labels).orElse(text(Argument.END));
        }

        String end() {
            String type = text(Argument.END_TYPE);
            return (type.isEmpty() ? "The " + text(Argument.END_KIND) : type)
                    + " “"
                    + label()
                    + "”";
        }
    }
}
