package bzh.rouedad.site.web;

import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Speaking;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Forms post to the address people see, and every view speaks the language of the request. */
public class Addresses extends ViewHandlerWrapper {
    public Addresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        boolean here = context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
        return here ? Screen.here() : super.getActionURL(context, viewId);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Speaking.class).get().getLanguage();
    }
}
