/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.Optional;

/**
 * What must hold of annotations.
 *
 * <p>The severities follow one question: may a document with such a breach be called done?
 *
 * <ul>
 *   <li>Structure is always an {@linkplain Severity#ERROR error}: what it breaks cannot be read.
 *   <li>What contradicts the schema (a tag outside a closed set, a filler of a type that is not
 *       allowed, too many fillers) and what the schema says must be there (a required attribute, a
 *       role's fillers, a stance's polarity) is an error too. An annotator who has looked and found
 *       nothing says <em>absent</em> or <em>skipped</em>, which are answers; without one the
 *       document is not done.
 *   <li>A stance without a holder or a target is a {@linkplain Severity#WARNING warning}: nearly
 *       always forgotten, for both may be implicit, yet no schema declares them required, and
 *       imported corpora know stances without.
 *   <li>What is legal and only odd (a span that cuts a character, the same words marked twice) is a
 *       {@linkplain Severity#NOTICE notice}.
 * </ul>
 */
public enum Rule {
    /** The type is one of the schema for this kind of annotation. */
    TYPE_UNKNOWN("type-unknown"),
    /** Each attribute is one of the type. */
    ATTRIBUTE_UNKNOWN("attribute-unknown"),
    /** A value is of the kind that its attribute, scale or label takes. */
    VALUE_KIND("value-kind"),
    /** A stance has an intensity only if its type has a scale for it. */
    INTENSITY_UNKNOWN("intensity-unknown"),
    /** Each role is one of the type. */
    ROLE_UNKNOWN("role-unknown"),
    /** What an annotation points to exists. */
    END_MISSING("end-missing"),
    /** An annotation does not point to itself. */
    END_OWN("end-own"),
    /** What an annotation points to is of a kind that can stand there. */
    END_KIND("end-kind"),
    /** A group is not among the members of its members. */
    GROUP_CYCLE("group-cycle"),
    /** A passage is one piece. */
    PASSAGE_IN_PIECES("passage-in-pieces"),
    /** A fragment ends within the text. */
    SPAN_BEYOND_TEXT("span-beyond-text"),

    /** A required attribute has a value, absent and skipped included. */
    ATTRIBUTE_REQUIRED("attribute-required", Severity.ERROR),
    /** An attribute that is required without holding up a document has a value. */
    ATTRIBUTE_WANTED("attribute-wanted", Severity.WARNING),
    /** An attribute has a value only where it is asked for. */
    ATTRIBUTE_NOT_ASKED("attribute-not-asked", Severity.WARNING),
    /** A number lies within the bounds of its attribute. */
    NUMBER_BEYOND("number-beyond", Severity.ERROR),
    /** A date is written as EDTF or TIMEX3 do. */
    DATE_FORM("date-form", Severity.NOTICE),
    /** An identifier is a URI with a scheme. */
    IDENTIFIER_FORM("identifier-form", Severity.NOTICE),
    /** What a link names is an annotation of the document. */
    LINK_BROKEN("link-broken", Severity.ERROR),
    /** What a link names is of a type that the schema allows. */
    LINK_NOT_ALLOWED("link-not-allowed", Severity.ERROR),
    /** A type that only holds others together is not annotated with. */
    TYPE_ABSTRACT("type-abstract", Severity.ERROR),
    /** A mention overlaps others in part only as its type allows. */
    OVERLAP_NOT_ALLOWED("overlap-not-allowed", Severity.ERROR),
    /** A mention stands inside others only as its type allows. */
    NESTING_NOT_ALLOWED("nesting-not-allowed", Severity.ERROR),
    /** A mention is in several pieces only as its type allows. */
    PIECES_NOT_ALLOWED("pieces-not-allowed", Severity.ERROR),
    /** A mention begins and ends at words or sentences where its type wants that. */
    ANCHOR_CUT("anchor-cut", Severity.WARNING),
    /** A mention takes the Arabic article along where its type wants that. */
    ARTICLE_LEFT_OUT("article-left-out", Severity.WARNING),
    /** A mention leaves the Arabic article out where its type wants that. */
    ARTICLE_TAKEN_ALONG("article-taken-along", Severity.WARNING),
    /** There are referents only of types that have some. */
    REFERENT_NOT_ALLOWED("referent-not-allowed", Severity.ERROR),
    /** A referent has members only as its type allows. */
    GROUP_NOT_ALLOWED("group-not-allowed", Severity.ERROR),
    /** A referent has an identifier where its type needs one. */
    IDENTIFIER_MISSING("identifier-missing", Severity.ERROR),
    /** What a relation joins stands in one sentence where its type wants that. */
    SENTENCE_LEFT("sentence-left", Severity.WARNING),
    /** Tags are those of the tag set, unless it is open. */
    TAG_UNKNOWN("tag-unknown", Severity.ERROR),
    /** A role has as many fillers as the schema wants at least. */
    ROLE_TOO_FEW("role-too-few", Severity.ERROR),
    /** A role has no more fillers than the schema allows. */
    ROLE_TOO_MANY("role-too-many", Severity.ERROR),
    /** The fillers of a role are of the types that the schema allows. */
    FILLER_NOT_ALLOWED("filler-not-allowed", Severity.ERROR),
    /** Holders and targets are of the types that the schema allows. */
    STANCE_END_NOT_ALLOWED("stance-end-not-allowed", Severity.ERROR),
    /** The author is a holder, or a holder is implicit, only as the stance's type allows. */
    HOLDER_NOT_ALLOWED("holder-not-allowed", Severity.ERROR),
    /** A stance has an intensity where its type needs one, absent and skipped included. */
    INTENSITY_MISSING("intensity-missing", Severity.ERROR),
    /** A stance has a cue where its type needs one. */
    CUE_MISSING("cue-missing", Severity.ERROR),
    /** A stance has evidence where its type needs some. */
    EVIDENCE_MISSING("evidence-missing", Severity.ERROR),
    /** A stance's chain of sources is no longer than its type allows. */
    SOURCES_TOO_MANY("sources-too-many", Severity.ERROR),
    /** The targets of a stance have identifiers where its type needs them. */
    TARGET_UNIDENTIFIED("target-unidentified", Severity.ERROR),
    /** What is pointed to in the project's catalogue is there. */
    ENTRY_UNKNOWN("entry-unknown", Severity.ERROR),
    /** Targets that are entries of the catalogue are of the types that the schema allows. */
    ENTRY_NOT_ALLOWED("entry-not-allowed", Severity.ERROR),
    /** A rule of the schema itself holds. */
    SCHEMA_RULE("schema-rule", Severity.ERROR),
    /** A rule of the schema itself holds that does not hold up a document. */
    SCHEMA_ADVICE("schema-advice", Severity.WARNING),
    /** A stance has a polarity, absent and skipped included. */
    POLARITY_MISSING("polarity-missing", Severity.ERROR),
    /** A stance has a holder. */
    HOLDER_MISSING("holder-missing", Severity.WARNING),
    /** A stance has a target. */
    TARGET_MISSING("target-missing", Severity.WARNING),
    /** A stance has a cue or evidence. */
    STANCE_WITHOUT_PLACE("stance-without-place", Severity.NOTICE),
    /** A fragment begins and ends between characters as people see them (grapheme clusters). */
    GRAPHEME_CUT("grapheme-cut", Severity.NOTICE),
    /** A fragment covers some text. */
    SPAN_EMPTY("span-empty", Severity.NOTICE),
    /** No two mentions of one type have the same span. */
    MARKED_TWICE("marked-twice", Severity.NOTICE),
    /** Something points to a referent. */
    REFERENT_UNUSED("referent-unused", Severity.NOTICE);

    private final String id;
    private final RuleClass ruleClass;
    private final Severity severity;

    Rule(String id) {
        this.id = id;
        this.ruleClass = RuleClass.STRUCTURE;
        this.severity = Severity.ERROR;
    }

    Rule(String id, Severity severity) {
        this.id = id;
        this.ruleClass = RuleClass.CONSTRAINT;
        this.severity = severity;
    }

    /** Returns the stable id, which files and other programs know. */
    public String id() {
        return id;
    }

    /** Returns what a breach means to the store. */
    public RuleClass ruleClass() {
        return ruleClass;
    }

    /** Returns how bad a breach is. */
    public Severity severity() {
        return severity;
    }

    /**
     * Tells whether an annotation with such a breach cannot be held in a document at all: there is
     * no feature for its type, or no place or annotation to point to. Other breaches are carried as
     * they are.
     */
    public boolean preventsOpening() {
        return switch (this) {
            case TYPE_UNKNOWN,
                    END_MISSING,
                    END_OWN,
                    END_KIND,
                    GROUP_CYCLE,
                    PASSAGE_IN_PIECES,
                    SPAN_BEYOND_TEXT ->
                    true;
            default -> false;
        };
    }

    /** Returns the rule with this id. */
    public static Optional<Rule> ofId(String id) {
        for (Rule rule : values()) {
            if (rule.id.equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
