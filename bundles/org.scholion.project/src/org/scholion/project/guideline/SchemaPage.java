/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.guideline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholion.project.guideline.GuidelineSection.Example;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.ElementTexts;
import org.scholion.schema.EntityType;
import org.scholion.schema.Guideline;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaLanguage;
import org.scholion.schema.SchemaRule;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.Translation;
import org.scholion.words.Message;
import org.scholion.words.Words;

/**
 * A schema as a page of HTML to be printed: what is annotated and how, with guidelines in all
 * languages they are written in, examples, attributes, roles, tags, rules and colours. The file
 * needs nothing else.
 */
public final class SchemaPage {

    /** The page around what is said, in a file of its own. */
    private static final String FRAME = "reference.html";

    private static final List<Class<? extends AnnotationType>> KINDS =
            List.of(
                    EntityType.class,
                    RelationType.class,
                    StanceType.class,
                    PassageType.class,
                    DocumentLabelType.class);

    private static final String CLASS = "class";
    private static final String QUIET = "quiet";

    private final Schema schema;
    private final Words words;
    private final HtmlText page = new HtmlText();

    private SchemaPage(Schema spoken, Words words) {
        this.schema = spoken;
        this.words = words;
    }

    /**
     * Returns the page.
     *
     * @param words says what stands on it, and is what names are read in as far as they are
     *     translated
     */
    public static String of(Schema schema, Words words) {
        return new SchemaPage(SchemaLanguage.of(words.locale()).speak(schema), words).write();
    }

    private String write() {
        page.element("h1", schema.name()).line();
        translations(schema.texts(), schema.name());
        page.open("p", CLASS, QUIET)
                .name(
                        say(
                                "project.reference.made-of",
                                "id",
                                schema.id(),
                                "types",
                                schema.types().size(),
                                "sets",
                                schema.tagSets().size(),
                                "rules",
                                schema.rules().size()))
                .close("p")
                .line();
        page.blocks(Markdown.plain(schema.description()));
        contents();
        for (Class<? extends AnnotationType> kind : KINDS) {
            List<? extends AnnotationType> types = schema.types(kind);
            if (!types.isEmpty()) {
                heading(say("project.reference.kind", "kind", kind.getSimpleName()));
                types.forEach(this::type);
            }
        }
        if (!schema.tagSets().isEmpty()) {
            heading(say("project.reference.tag-sets"));
            schema.tagSets().forEach(this::tagSet);
        }
        rules();
        palette();
        return frame().replace("{language}", HtmlText.escaped(words.locale().toLanguageTag()))
                .replace("{direction}", words.rightToLeft() ? "rtl" : "ltr")
                .replace("{title}", HtmlText.escaped(schema.name()))
                .replace("{body}", page.toString());
    }

    private static String frame() {
        try (InputStream in = SchemaPage.class.getResourceAsStream(FRAME)) {
            if (in == null) {
                throw new IllegalStateException(FRAME);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String say(String code, Object... namesAndValues) {
        return words.say(Message.of(code, namesAndValues));
    }

    private void heading(String text) {
        page.element("h2", text).line();
    }

    private void contents() {
        page.open("nav").open("ul").line();
        for (AnnotationType type : schema.types()) {
            page.open("li");
            chip(type.description().color().hex(false));
            page.open("a", "href", "#type-" + type.id()).name(type.name()).close("a");
            page.close("li").line();
        }
        page.close("ul").close("nav").line();
    }

    private void chip(String colour) {
        page.open("span", CLASS, "chip", "style", "background:" + colour).close("span").text(" ");
    }

    private void type(AnnotationType type) {
        page.open("section", "id", "type-" + type.id()).line().open("h3");
        chip(type.description().color().hex(false));
        page.name(type.name()).text(" ");
        code(type.id());
        page.close("h3").line();
        translations(type.description().texts(), type.name());
        page.open("p", CLASS, QUIET);
        if (!type.description().shortName().isEmpty()) {
            page.name(type.description().shortName()).text(" ");
        }
        type.description()
                .shortcut()
                .ifPresent(key -> page.open("kbd").text(key).close("kbd").text(" "));
        page.name(
                TypeFacts.of(schema, type).stream()
                        .map(words::say)
                        .collect(Collectors.joining(" ")));
        page.close("p").line();
        page.blocks(Markdown.plain(type.description().description()));
        guidelines(type.description().texts());
        if (type instanceof RelationType relation) {
            roles(relation.roles());
        }
        attributes(type.attributes());
        page.close("section").line();
    }

    private void code(String id) {
        page.open("code", "dir", "ltr").text(id).close("code");
    }

    /** What it is called in other languages than the one it is called in here. */
    private void translations(ElementTexts texts, String shown) {
        List<Translation> others =
                texts.translations().stream()
                        .filter(each -> !each.name().isEmpty() && !each.name().equals(shown))
                        .toList();
        if (others.isEmpty()) {
            return;
        }
        page.open("p", CLASS, QUIET);
        String before = "";
        for (Translation each : others) {
            page.text(before).text(language(each.language())).text(": ");
            page.open("bdi", "lang", each.language()).text(each.name()).close("bdi");
            before = " \u00b7 ";
        }
        page.close("p").line();
    }

    private String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(words.locale());
    }

    private void guidelines(ElementTexts texts) {
        SchemaLanguage reader = SchemaLanguage.of(words.locale());
        Optional<Guideline> first = reader.guideline(schema, texts);
        List<Guideline> all = new ArrayList<>(texts.guidelines());
        first.ifPresent(
                each -> {
                    all.remove(each);
                    all.addFirst(each);
                });
        for (Guideline guideline : all) {
            String tag = guideline.language().isEmpty() ? schema.language() : guideline.language();
            List<TextBlock> text = Markdown.blocks(guideline.text());
            page.open("div", CLASS, "guide", "lang", tag, "dir", direction(text)).line();
            page.blocks(text);
            examples(
                    guideline.examples().stream()
                            .map(
                                    each ->
                                            new Example(
                                                    each.negative(),
                                                    Markdown.blocks(each.text()),
                                                    Markdown.blocks(each.reason())))
                            .toList());
            page.close("div").line();
        }
    }

    /** The direction of a part, which is that of its first block: it stands where that begins. */
    private static String direction(List<TextBlock> blocks) {
        return !blocks.isEmpty() && blocks.getFirst().rightToLeft() ? "rtl" : "ltr";
    }

    private void examples(List<Example> examples) {
        if (examples.isEmpty()) {
            return;
        }
        page.open("div", CLASS, "examples").line();
        for (boolean negative : new boolean[] {false, true}) {
            page.open("div", CLASS, negative ? "wrong" : "right").line();
            if (examples.stream().anyMatch(each -> each.negative() == negative)) {
                page.element("h5", say("project.reference.examples", "negative", negative)).line();
            }
            for (Example example : examples) {
                if (example.negative() == negative) {
                    page.open("div", CLASS, "example", "dir", direction(example.text()));
                    page.open("span", CLASS, "sign").text(negative ? "\uff0d" : "\uff0b");
                    page.close("span").open("div").line().blocks(example.text());
                    page.open("div", CLASS, QUIET).blocks(example.reason()).close("div");
                    page.close("div").close("div").line();
                }
            }
            page.close("div").line();
        }
        page.close("div").line();
    }

    private void roles(List<Role> roles) {
        table("project.reference.role", "project.reference.how-many", "project.reference.who");
        for (Role role : roles) {
            page.open("tr").open("td").name(role.name()).text(" ");
            code(role.id());
            translations(role.texts(), role.name());
            page.close("td");
            page.element(
                    "td",
                    say(
                            "project.reference.number",
                            "least",
                            role.minimum(),
                            "most",
                            role.maximum()));
            page.open("td");
            if (!role.allowedTypes().isEmpty()) {
                page.text(
                        say(
                                "project.reference.types",
                                "types",
                                role.allowedTypes().stream()
                                        .map(
                                                id ->
                                                        schema.type(id)
                                                                .map(AnnotationType::name)
                                                                .orElse(id))
                                        .toList()));
            }
            page.blocks(Markdown.plain(role.description())).close("td").close("tr").line();
        }
        page.close("table").line();
    }

    private void attributes(List<Attribute> attributes) {
        if (attributes.isEmpty()) {
            return;
        }
        table("project.reference.attribute", "project.reference.value", "project.reference.says");
        for (Attribute attribute : attributes) {
            page.open("tr").open("td").name(attribute.name()).text(" ");
            code(attribute.id());
            translations(attribute.texts(), attribute.name());
            page.close("td").open("td");
            page.text(say("project.reference.attribute-kind", "kind", attribute.kind())).text(" ");
            attribute
                    .tagSet()
                    .flatMap(schema::tagSet)
                    .ifPresent(
                            set ->
                                    page.open("a", "href", "#tags-" + set.id())
                                            .name(set.name())
                                            .close("a"));
            page.close("td").open("td");
            page.text(
                    TypeFacts.of(schema, attribute).stream()
                            .map(words::say)
                            .collect(Collectors.joining(" ")));
            page.blocks(Markdown.plain(attribute.description())).close("td").close("tr").line();
        }
        page.close("table").line();
    }

    private void table(String... heads) {
        page.open("table").line().open("tr");
        for (String head : heads) {
            page.element("th", say(head), "scope", "col");
        }
        page.close("tr").line();
    }

    private void tagSet(TagSet set) {
        page.open("section", "id", "tags-" + set.id()).line().open("h3").name(set.name()).text(" ");
        code(set.id());
        page.close("h3").line();
        translations(set.texts(), set.name());
        if (set.ordered() || set.open()) {
            page.open("p", CLASS, QUIET)
                    .text(
                            say(
                                    "project.reference.set",
                                    "ordered",
                                    set.ordered(),
                                    "open",
                                    set.open()))
                    .close("p")
                    .line();
        }
        page.blocks(Markdown.plain(set.description()));
        table("project.reference.tag", "project.reference.key", "project.reference.says");
        for (Tag tag : set.tags()) {
            tag(set, tag);
        }
        page.close("table").line().close("section").line();
    }

    private void tag(TagSet set, Tag tag) {
        page.open("tr").open("td");
        tag.color().ifPresent(color -> chip(color.hex(false)));
        page.name(tag.name()).text(" ");
        code(tag.id());
        translations(tag.texts(), tag.name());
        page.close("td").open("td");
        tag.shortcut().ifPresent(key -> page.open("kbd").text(key).close("kbd"));
        page.close("td").open("td");
        tag.value()
                .ifPresent(
                        value ->
                                page.text(say("project.reference.weight", "value", value))
                                        .text(" "));
        tag.parent()
                .flatMap(set::tag)
                .ifPresent(
                        above ->
                                page.text(say("project.reference.kind-of", "type", above.name()))
                                        .text(" "));
        page.blocks(Markdown.plain(tag.description()));
        guidelines(tag.texts());
        page.close("td").close("tr").line();
    }

    private void rules() {
        if (schema.rules().isEmpty()) {
            return;
        }
        heading(say("project.reference.rules"));
        table("project.reference.rule", "project.reference.says");
        for (SchemaRule rule : schema.rules()) {
            page.open("tr").open("td").name(rule.name()).text(" ");
            code(rule.id());
            page.close("td").element("td", rule.message()).close("tr").line();
        }
        page.close("table").line();
    }

    private void palette() {
        if (schema.types().isEmpty()) {
            return;
        }
        heading(say("project.reference.palette"));
        page.open("ul", CLASS, "palette").line();
        for (AnnotationType type : schema.types()) {
            page.open("li");
            for (boolean dark : new boolean[] {false, true}) {
                String colour = type.description().color().hex(dark);
                page.open("span", CLASS, "swatch", "style", "background:" + colour, "title", colour)
                        .close("span")
                        .text(" ");
            }
            page.name(type.name()).text(" ");
            type.description().shortcut().ifPresent(key -> page.open("kbd").text(key).close("kbd"));
            page.close("li").line();
        }
        page.close("ul").line();
    }
}
