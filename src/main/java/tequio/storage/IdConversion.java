package tequio.storage;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import tequio.kernel.Id;

/** Between an {@link Id} record and the {@code uuid} column that holds it. */
final class IdConversion {

  @WritingConverter
  record Write(Class<? extends Id> type) implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return Set.of(new ConvertiblePair(type, UUID.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object id, TypeDescriptor from, TypeDescriptor to) {
      return id == null ? null : ((Id) id).value();
    }
  }

  @ReadingConverter
  record Read(Class<? extends Id> type) implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
      return Set.of(new ConvertiblePair(UUID.class, type));
    }

    @Override
    public @Nullable Object convert(
        @Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
      return value == null ? null : make((UUID) value);
    }

    private Id make(UUID value) {
      return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), value);
    }
  }

  private IdConversion() {}
}
