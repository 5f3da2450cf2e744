/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.scholion.words.Message;
import org.scholion.words.Worded;

/**
 * Names, short names, descriptions, colours, keys and guidelines of what two schemas both have:
 * they may differ without annotations meaning anything else, so one side's are taken and each
 * difference is told. What the other schema does not say (a name that is the id, a colour that is
 * the palette's) is never taken.
 */
public final class SchemaAppearance {

    private final Schema ours;
    private final Schema theirs;
    private final boolean take;
    private final List<Difference> differences = new ArrayList<>();

    private SchemaAppearance(Schema ours, Schema theirs, boolean take) {
        this.ours = ours;
        this.theirs = theirs;
        this.take = take;
    }

    /** What can differ. */
    public enum Part {
        NAME,
        SHORT_NAME,
        DESCRIPTION,
        COLOR,
        KEY,
        /** Words in other languages and guidelines. */
        TEXTS,
        /** A key that another type has already, so that it is never taken. */
        TAKEN_KEY
    }

    /**
     * A difference.
     *
     * @param element what differs
     * @param part in what
     * @param ours what the one schema has, empty if nothing; of a taken key who has it
     * @param theirs what the other schema has
     * @param taken whether the other schema's is taken
     */
    public record Difference(
            SchemaPlace element, Part part, String ours, String theirs, boolean taken)
            implements Worded {

        @Override
        public Message said() {
            return Message.of(
                    "schema.appearance.difference",
                    "element",
                    element,
                    "part",
                    part,
                    "ours",
                    ours,
                    "theirs",
                    theirs,
                    "taken",
                    taken);
        }

        @Override
        public String toString() {
            return said().toString();
        }
    }

    /**
     * What came of it.
     *
     * @param schema the other schema, looking as was wanted
     * @param differences all of them, in the other schema's order
     */
    public record Result(Schema schema, List<Difference> differences) {
        public Result {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Makes another schema look like one, or tells where it looks otherwise.
     *
     * @param take whether the other schema's is taken where the two differ
     */
    public static Result of(Schema ours, Schema theirs, boolean take) {
        return new SchemaAppearance(ours, theirs, take).together();
    }

    private Result together() {
        List<AnnotationType> types = new ArrayList<>();
        for (AnnotationType type : theirs.types()) {
            Optional<AnnotationType> own = ours.type(type.id());
            if (own.isPresent()) {
                types.add(type(own.get(), type, types.size()));
            } else {
                type.description().shortcut().ifPresent(key -> owner(key, type, true));
                types.add(type);
            }
        }
        List<TagSet> sets = new ArrayList<>();
        for (TagSet set : theirs.tagSets()) {
            sets.add(ours.tagSet(set.id()).map(own -> tagSet(own, set)).orElse(set));
        }
        return new Result(
                new Schema(
                        theirs.id(),
                        theirs.name(),
                        theirs.description(),
                        theirs.language(),
                        theirs.texts(),
                        types,
                        sets,
                        theirs.rules()),
                differences);
    }

    /** Tells who has a key, if it is somebody else who keeps it. */
    private boolean owner(String key, AnnotationType wants, boolean tell) {
        Optional<AnnotationType> owner =
                ours.types().stream()
                        .filter(t -> t.description().shortcut().filter(key::equals).isPresent())
                        .filter(t -> !t.id().equals(wants.id()))
                        .filter(t -> !take || theirs.type(t.id()).filter(this::hasKey).isEmpty())
                        .findFirst();
        if (tell && owner.isPresent()) {
            differences.add(
                    new Difference(
                            SchemaPlace.of(wants), Part.TAKEN_KEY, owner.get().name(), key, false));
        }
        return owner.isPresent();
    }

    private boolean hasKey(AnnotationType type) {
        return type.description().shortcut().isPresent();
    }

    private AnnotationType type(AnnotationType own, AnnotationType other, int number) {
        SchemaPlace at = SchemaPlace.of(own);
        TypeDescription a = own.description();
        TypeDescription b = other.description();
        boolean plain = b.color().equals(DefaultPalette.color(number));
        Optional<String> key =
                b.shortcut().filter(k -> a.shortcut().equals(b.shortcut()) || !owner(k, own, true));
        TypeDescription looks =
                new TypeDescription(
                        b.id(),
                        name(at, Part.NAME, b.id(), a.name(), b.name()),
                        name(at, Part.SHORT_NAME, b.id(), a.shortName(), b.shortName()),
                        said(at, Part.DESCRIPTION, a.description(), b.description()),
                        plain
                                ? a.color()
                                : chosen(at, Part.COLOR, a.color(), b.color(), this::color),
                        key.isEmpty()
                                ? a.shortcut()
                                : chosen(at, Part.KEY, a.shortcut(), key, k -> k.orElse("")),
                        attributes(at, a.attributes(), b.attributes()),
                        texts(at, a.texts(), b.texts()));
        AnnotationType type = other.withDescription(looks);
        return own instanceof RelationType before && type instanceof RelationType after
                ? after.withRoles(after.roles().stream().map(r -> role(at, before, r)).toList())
                : type;
    }

    private String color(TypeColor color) {
        return String.format(Locale.ROOT, "#%06x", color.light());
    }

    private List<Attribute> attributes(
            SchemaPlace type, List<Attribute> own, List<Attribute> others) {
        List<Attribute> all = new ArrayList<>();
        for (Attribute b : others) {
            Optional<Attribute> known =
                    own.stream().filter(each -> each.id().equals(b.id())).findFirst();
            SchemaPlace at = type.child(SchemaPlace.Kind.ATTRIBUTE, b.id());
            all.add(
                    known.map(
                                    a ->
                                            new Attribute(
                                                    b.id(),
                                                    name(at, Part.NAME, b.id(), a.name(), b.name()),
                                                    said(
                                                            at,
                                                            Part.DESCRIPTION,
                                                            a.description(),
                                                            b.description()),
                                                    b.kind(),
                                                    b.tagSet(),
                                                    b.required(),
                                                    b.defaultValue(),
                                                    b.terms(),
                                                    texts(at, a.texts(), b.texts())))
                            .orElse(b));
        }
        return all;
    }

    private Role role(SchemaPlace type, RelationType own, Role b) {
        SchemaPlace at = type.child(SchemaPlace.Kind.ROLE, b.id());
        return own.role(b.id())
                .map(
                        a ->
                                new Role(
                                        b.id(),
                                        name(at, Part.NAME, b.id(), a.name(), b.name()),
                                        said(
                                                at,
                                                Part.DESCRIPTION,
                                                a.description(),
                                                b.description()),
                                        b.minimum(),
                                        b.maximum(),
                                        b.allowedTypes(),
                                        texts(at, a.texts(), b.texts())))
                .orElse(b);
    }

    private TagSet tagSet(TagSet a, TagSet b) {
        SchemaPlace at = SchemaPlace.of(a);
        List<Tag> tags = new ArrayList<>();
        for (Tag tag : b.tags()) {
            tags.add(a.tag(tag.id()).map(own -> tag(at, own, tag)).orElse(tag));
        }
        return new TagSet(
                b.id(),
                name(at, Part.NAME, b.id(), a.name(), b.name()),
                said(at, Part.DESCRIPTION, a.description(), b.description()),
                b.ordered(),
                b.open(),
                tags,
                texts(at, a.texts(), b.texts()));
    }

    private Tag tag(SchemaPlace set, Tag a, Tag b) {
        SchemaPlace at = set.child(SchemaPlace.Kind.TAG, b.id());
        return new Tag(
                b.id(),
                name(at, Part.NAME, b.id(), a.name(), b.name()),
                said(at, Part.DESCRIPTION, a.description(), b.description()),
                b.value(),
                b.shortcut().isEmpty()
                        ? a.shortcut()
                        : chosen(at, Part.KEY, a.shortcut(), b.shortcut(), k -> k.orElse("")),
                b.color().isEmpty()
                        ? a.color()
                        : chosen(
                                at,
                                Part.COLOR,
                                a.color(),
                                b.color(),
                                c -> c.map(this::color).orElse("")),
                b.parent(),
                texts(at, a.texts(), b.texts()));
    }

    /** A name that is the id, or the last part of it, is what a file has that gives no names. */
    private String name(SchemaPlace at, Part part, String id, String own, String other) {
        boolean plain = other.equals(id) || id.endsWith("." + other);
        return plain ? own : chosen(at, part, own, other, name -> name);
    }

    private String said(SchemaPlace at, Part part, String own, String other) {
        return other.isEmpty() ? own : chosen(at, part, own, other, text -> text);
    }

    private ElementTexts texts(SchemaPlace at, ElementTexts own, ElementTexts other) {
        return other.equals(ElementTexts.NONE)
                ? own
                : chosen(at, Part.TEXTS, own, other, texts -> "");
    }

    private <T> T chosen(SchemaPlace at, Part part, T own, T other, Function<T, String> shown) {
        if (Objects.equals(own, other)) {
            return own;
        }
        differences.add(new Difference(at, part, shown.apply(own), shown.apply(other), take));
        return take ? other : own;
    }
}
