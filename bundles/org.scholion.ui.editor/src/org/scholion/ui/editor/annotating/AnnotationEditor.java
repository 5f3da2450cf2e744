/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.scholion.project.TrainingFeedback;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.jobs.ViewUpdates;
import org.scholion.ui.preferences.AppearancePreferences;
import org.scholion.ui.preferences.EditingPreferences;
import org.scholion.ui.preferences.SuggestionPreferences;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.ui.words.UiWords;

/**
 * Shows a document with one member's annotations and lets them be made. Views get its {@link
 * EditingContext} by {@code getAdapter}.
 */
public final class AnnotationEditor extends EditorPart implements IReusableEditor {

    /** The editor's id. */
    public static final String ID = "org.scholion.ui.editor.annotation";

    private final Marking marking = new Marking(this);
    private final Relating relating = new Relating(this);
    private final StanceMode stances = new StanceMode(this);
    private final OthersOffer others = new OthersOffer(this);
    private final MeaningKeys meaning = new MeaningKeys();
    private final Finding finding = new Finding(this);
    private final WalkKeys walks = new WalkKeys();
    private final LetterKeys letters = new LetterKeys(this);
    private final LayerChoosing layerChoosing = new LayerChoosing(this);
    private final SideBySide sideBySide = new SideBySide(this);
    private final ScrollTogether together = new ScrollTogether(this);
    private final Commenting commenting = new Commenting(this);
    private final Bookmarking bookmarking = new Bookmarking(this);
    private final BeforeAsking before = new BeforeAsking(this);
    private final Suggesting suggesting = new Suggesting(this);
    private final SuggestionKeys suggestionKeys = new SuggestionKeys(suggesting);
    private final Adjudicating adjudicating = new Adjudicating(this);
    private final AdjudicationMode mode = new AdjudicationMode(this);
    private final ProjectListener projectListener = new EditorFollower(new FollowingEditor(this));
    private final Listener keyFilter =
            event -> {
                letters.filter(event);
                if (event.keyCode == SWT.ESC && event.type == SWT.KeyDown) {
                    marking.forget();
                    finding.escaped();
                }
                if (event.type == SWT.KeyDown) {
                    stances.filter(event);
                }
            };
    private final EditorSurface surface = new CanvasSurfaceAdapter(this);
    private Optional<EditorWidgets> widgets = Optional.empty();
    private final EditorOverlays overlays = new EditorOverlays(this);
    private final OpenedDocument opened = new OpenedDocument(this, surface);

    @Override
    @NonNullByDefault({})
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof DocumentInput)) {
            throw new PartInitException(UiWords.say("editor.not-a-document"));
        }
        setSite(site);
        setInput(input);
    }

    @Override
    @NonNullByDefault({})
    public void setInput(IEditorInput input) {
        super.setInput(input);
        if (input instanceof DocumentInput document) {
            setPartName(
                    document.whose()
                            .map(
                                    whose ->
                                            UiWords.say(
                                                    "editor.title.of",
                                                    "document",
                                                    document.getName(),
                                                    "member",
                                                    whose))
                            .orElseGet(() -> UiWords.name(document.getName())));
            setTitleImage(Images.image(Icon.DOCUMENT));
            others.forget(Optional.of(document));
        }
        firePropertyChange(PROP_INPUT);
        if (widgets.isPresent()) {
            load();
        }
    }

    @Override
    @NonNullByDefault({})
    public void createPartControl(Composite parent) {
        EditorWidgets made = new EditorWidgets(parent, finding);
        widgets = Optional.of(made);
        EditorKeys keys = new EditorKeys(this, getSite());
        made.canvas().addCanvasListener(new CanvasEvents(this, keys));
        keys.followFocus(made.canvas());
        ViewUpdates.of(parent.getDisplay()).paintFirst(made.canvas(), made.canvas()::isStale);
        Display display = parent.getDisplay();
        display.addFilter(SWT.KeyDown, keyFilter);
        ThemeColors.onChange(parent, this::restyle);
        AppearancePreferences.onChange(parent, this::restyle);
        EditingPreferences.onChange(parent, this::restyle);
        EditorMenu.attach(made.canvas(), getSite());
        restyle();
        projects().addListener(projectListener);
        projects().addListener(suggesting);
        projects().addListener(adjudicating);
        getSite().getWorkbenchWindow().addPerspectiveListener(mode);
        SuggestionPreferences.onChange(parent, suggesting::preferenceChanged);
        load();
    }

    private void restyle() {
        setTitleImage(Images.image(Icon.DOCUMENT));
        widgets.ifPresent(
                w -> {
                    EditorStyle.apply(w.canvas());
                    w.bar().setTheme(EditorStyle.theme());
                    w.findBar().setTheme(EditorStyle.theme());
                    w.banner().style();
                    w.legend().redraw();
                });
    }

    static ProjectService projects() {
        return PlatformUI.getWorkbench().getService(ProjectService.class);
    }

    /** Reads the document that is asked for, in place of what is open. */
    void load() {
        opened.load();
    }

    /**
     * Says something once the document is open, or now if it is; such as what became of the one
     * before it.
     */
    public void greet(String text) {
        opened.greet(text);
    }

    /** Shows no document any more, but why. */
    void showInstead(String reason) {
        opened.showInstead(reason);
    }

    // What the parts of the editor need of each other

    Marking marking() {
        return marking;
    }

    Relating relating() {
        return relating;
    }

    StanceMode stances() {
        return stances;
    }

    OthersOffer others() {
        return others;
    }

    /** Tells where the gold of a training document differs from what was just marked as done. */
    public void learned(TrainingFeedback.Result told) {
        others.learned(told);
    }

    /** Lists what others have marked on the document and what one can do with it. */
    public void chooseOthers() {
        others.choose();
    }

    ScrollTogether together() {
        return together;
    }

    Adjudicating adjudicating() {
        return adjudicating;
    }

    SideBySide sideBySide() {
        return sideBySide;
    }

    Commenting commenting() {
        return commenting;
    }

    /** Sends the comment that is being written over the text; returns whether one is. */
    public boolean sendComment() {
        return commenting.send();
    }

    Bookmarking bookmarking() {
        return bookmarking;
    }

    BeforeAsking before() {
        return before;
    }

    Suggesting suggesting() {
        return suggesting;
    }

    SuggestionKeys suggestionKeys() {
        return suggestionKeys;
    }

    MeaningKeys meaning() {
        return meaning;
    }

    Finding finding() {
        return finding;
    }

    WalkKeys walks() {
        return walks;
    }

    LetterKeys letters() {
        return letters;
    }

    LayerChoosing layerChoosing() {
        return layerChoosing;
    }

    /** Returns the context, once the document is open. */
    public Optional<EditingContext> context() {
        return opened.context();
    }

    boolean isPicking() {
        return widgets.filter(w -> w.canvas().isPicking()).isPresent();
    }

    boolean hasTextFocus() {
        return widgets.filter(w -> !w.canvas().isDisposed() && w.canvas().isFocusControl())
                .isPresent();
    }

    void modeChanged() {
        widgets.filter(w -> !w.canvas().isDisposed())
                .ifPresent(
                        w -> {
                            w.keys(
                                    !stances.isActive()
                                            && !letters.isWaiting()
                                            && !w.canvas().isPicking());
                            w.guide().update(this);
                        });
    }

    /** Forgets what the bar said last. */
    void forgetMessage() {
        widgets.ifPresent(w -> w.guide().forget());
    }

    /** Makes the editor the active part, before a control of it is given the keyboard. */
    void activate() {
        getSite().getPage().activate(this);
    }

    EditorOverlays overlays() {
        return overlays;
    }

    /** Returns the controls, while there are any. */
    Optional<EditorWidgets> widgets() {
        return widgets.filter(w -> !w.canvas().isDisposed());
    }

    // EditorPart

    @Override
    public void setFocus() {
        if (!overlays.setFocus()) {
            widgets().ifPresent(EditorWidgets::setFocus);
        }
    }

    /** Gives the text the keyboard. */
    void focusText() {
        widgets().ifPresent(w -> w.canvas().setFocus());
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == EditingContext.class && context().isPresent()) {
            return adapter.cast(context().get());
        }
        if (adapter == AnnotationCanvas.class && widgets.isPresent()) {
            return adapter.cast(widgets.get().canvas());
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        projects().removeListener(projectListener);
        projects().removeListener(suggesting);
        projects().removeListener(adjudicating);
        getSite().getWorkbenchWindow().removePerspectiveListener(mode);
        Display.getDefault().removeFilter(SWT.KeyDown, keyFilter);
        opened.close();
        widgets = Optional.empty();
        EditorStatus.documentClosed(getSite().getPage());
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    @NonNullByDefault({})
    public void doSave(IProgressMonitor monitor) {
        // every change is saved as it is made
    }

    @Override
    public void doSaveAs() {
        // a document lives in its project; copies are made of projects
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    void keySwitch(Consumer<Boolean> keySwitch) {
        widgets.ifPresent(w -> w.keySwitch(keySwitch));
    }
}
