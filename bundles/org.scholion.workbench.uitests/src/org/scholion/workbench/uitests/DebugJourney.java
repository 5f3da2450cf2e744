package org.scholion.workbench.uitests;
import org.junit.jupiter.api.Test;
import org.eclipse.swt.SWT;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.page.DocumentPage;
class DebugJourney extends Journey {
    @Test void debug() throws Exception {
        openTexts();
        DocumentPage english = workbench.openDocument("english");
        Ui.run(() -> { for (int t : new int[]{SWT.MouseDown,SWT.MouseUp,SWT.MouseMove,SWT.DragDetect,SWT.KeyDown}) Ui.display().addFilter(t, e -> System.out.println("EV " + e + " cur=" + Ui.display().getCursorLocation())); });
        english.click("India");
        System.out.println("SEL " + Ui.call(() -> english.context().selection()));
        try { english.dragOver("Dana Whitlow"); } catch (Throwable x) { System.out.println("X " + x.getMessage().substring(0,60)); }
    }
}
