package bzh.rouedad.site.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import java.util.List;

/** Picks the theme a view is painted with, before the view is built. What a theme lacks comes from the plain one. */
public class Contracts extends ViewDeclarationLanguageFactory {
    public Contracts(ViewDeclarationLanguageFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
        return new ViewDeclarationLanguageWrapper(getWrapped().getViewDeclarationLanguage(viewId)) {
            @Override
            public List<String> calculateResourceLibraryContracts(FacesContext context, String id) {
                return CDI.current().select(Appearance.class).get().getContracts();
            }
        };
    }
}
