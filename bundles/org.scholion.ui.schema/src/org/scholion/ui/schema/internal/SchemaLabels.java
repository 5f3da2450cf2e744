/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;
import org.scholion.project.SchemaPart;
import org.scholion.project.SchemaUsage;
import org.scholion.schema.TypeColor;
import org.scholion.schema.compile.ModelFinding;
import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.EntityDefinition;
import org.scholion.schema.model.RoleDefinition;
import org.scholion.schema.model.RuleDefinition;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.TagDefinition;
import org.scholion.schema.model.TagSetDefinition;
import org.scholion.schema.model.TypeDefinition;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.schema.internal.model.ModelColors;
import org.scholion.ui.schema.internal.model.SchemaGroup;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/**
 * Names and images of the tree; what is wrong with an element, or inside it, is a dot on its image.
 */
final class SchemaLabels extends LabelProvider implements IStyledLabelProvider {

    private static final int SIZE = 16;
    private static final int DOT = 8;

    private final Display display;
    private List<ModelFinding> findings = List.of();
    private Optional<SchemaUsage.Result> usage = Optional.empty();
    private final Map<String, Image> dotted = new HashMap<>();

    SchemaLabels(Display display) {
        this.display = display;
    }

    void found(List<ModelFinding> now) {
        findings = now;
    }

    void used(Optional<SchemaUsage.Result> now) {
        usage = now;
    }

    /** Returns what part of the project's schema an element is, if annotations can have it. */
    static Optional<SchemaPart> part(EObject element) {
        if (!(element instanceof SchemaElement named) || named.getId() == null) {
            return Optional.empty();
        }
        String of =
                element.eContainer() instanceof SchemaElement outer && outer.getId() != null
                        ? outer.getId()
                        : "";
        return switch (named) {
            case TypeDefinition type -> Optional.of(SchemaPart.type(type.getId()));
            case AttributeDefinition each ->
                    Optional.of(new SchemaPart(SchemaPart.Kind.ATTRIBUTE, of, each.getId()));
            case RoleDefinition each ->
                    Optional.of(new SchemaPart(SchemaPart.Kind.ROLE, of, each.getId()));
            case TagDefinition each ->
                    Optional.of(new SchemaPart(SchemaPart.Kind.TAG, of, each.getId()));
            default -> Optional.empty();
        };
    }

    @Override
    @NonNullByDefault({})
    public String getText(Object node) {
        return node instanceof SchemaGroup group
                ? SchemaWords.group(group)
                : SchemaWords.name((EObject) node);
    }

    @Override
    @NonNullByDefault({})
    public StyledString getStyledText(Object node) {
        StyledString text = new StyledString(getText(node));
        if (node instanceof EObject element) {
            if (element instanceof EntityDefinition entity && entity.isAbstractType()) {
                quiet(text, UiWords.say("design.is-abstract"));
            }
            if (element instanceof TypeDefinition type && type.getShortcut() != null) {
                quiet(text, type.getShortcut());
            }
            if (usage.isPresent()) {
                part(element)
                        .ifPresent(
                                part ->
                                        quiet(
                                                text,
                                                UiWords.say(
                                                        "design.used",
                                                        "count",
                                                        usage.get().of(part))));
            }
        }
        return text;
    }

    private static void quiet(StyledString text, String more) {
        text.append("  " + more, new Quiet());
    }

    /** The look of what may be overlooked. */
    private static final class Quiet extends StyledString.Styler {
        @Override
        @NonNullByDefault({})
        public void applyStyles(TextStyle style) {
            style.foreground = ThemeColors.color(ColorRole.QUIET_TEXT);
        }
    }

    @Override
    @NonNullByDefault({})
    public @Nullable Image getImage(Object node) {
        if (node instanceof SchemaGroup) {
            return null;
        }
        EObject element = (EObject) node;
        Optional<ColorRole> dot = dot(element);
        Image plain = plain(element);
        return dot.isPresent() ? dotted(plain, key(element), dot.get()) : plain;
    }

    private static String key(EObject element) {
        return element.eClass().getName()
                + (element instanceof TypeDefinition type ? color(type).toString() : "");
    }

    private static RGB color(TypeDefinition type) {
        TypeColor color = ModelColors.shown(type);
        int rgb = ThemeColors.dark() ? color.dark() : color.light();
        return new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static Image plain(EObject element) {
        return switch (element) {
            case TypeDefinition type -> Images.chip(color(type));
            case AttributeDefinition attribute -> Images.image(Icon.NOTE);
            case RoleDefinition role -> Images.image(Icon.JUMP);
            case TagDefinition tag -> Images.image(Icon.LABEL);
            case TagSetDefinition tagSet -> Images.image(Icon.PALETTE);
            case RuleDefinition rule -> Images.image(Icon.CHECK);
            case SchemaDefinition schema -> Images.image(Icon.INSPECTOR);
            default -> Images.image(Icon.DOCUMENT);
        };
    }

    /** The worst that is wrong with an element or with a part of it. */
    private Optional<ColorRole> dot(EObject element) {
        Optional<ColorRole> worst = Optional.empty();
        for (ModelFinding finding : findings) {
            boolean own = finding.element() == element;
            if (own || element instanceof TypeDefinition || element instanceof TagSetDefinition) {
                for (EObject at = finding.element(); at != null; at = at.eContainer()) {
                    if (at == element) {
                        if (finding.error()) {
                            return Optional.of(ColorRole.ERROR);
                        }
                        worst = Optional.of(ColorRole.WARNING);
                    }
                }
            }
        }
        return worst;
    }

    private Image dotted(Image plain, String key, ColorRole role) {
        return dotted.computeIfAbsent(
                key + role + ThemeColors.dark(),
                none -> {
                    Image made = new Image(display, SIZE, SIZE);
                    GC gc = new GC(made);
                    gc.setBackground(ThemeColors.color(ColorRole.PANEL));
                    gc.fillRectangle(0, 0, SIZE, SIZE);
                    gc.drawImage(plain, 0, 0);
                    gc.setAntialias(SWT.ON);
                    gc.setBackground(ThemeColors.color(role));
                    gc.fillOval(SIZE - DOT, SIZE - DOT, DOT, DOT);
                    gc.dispose();
                    return made;
                });
    }

    @Override
    public void dispose() {
        dotted.values().forEach(Image::dispose);
        dotted.clear();
        super.dispose();
    }
}
